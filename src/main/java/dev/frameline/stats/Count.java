package dev.frameline.stats;

/// Frames and bytes that went one way.
///
/// @param frames frames of any opcode
/// @param bytes payload bytes of these frames, inflated
public record Count(long frames, long bytes) {

    public static final Count ZERO = new Count(0, 0);
}
