package dev.frameline.handshake;

/// One header line, as on the wire.
///
/// @param name in its original case
/// @param value without the white space around it
public record Header(String name, String value) {

    /// Header names are compared without case, RFC 9110 §5.1.
    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }
}
