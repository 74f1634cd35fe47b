package dev.frameline.recording;

/// Which entries a timeline shows.
///
/// @param in inbound frames
/// @param out outbound frames
/// @param control pings, pongs and closes
/// @param text what the payload contains, ASCII letters in either case; empty for anything. Handshakes and notes are
///     always shown while it is empty, and searched like the rest otherwise
public record EntryFilter(boolean in, boolean out, boolean control, String text) {

    public static final EntryFilter ALL = new EntryFilter(true, true, true, "");

    /// Whether every entry passes.
    public boolean isAll() {
        return in && out && control && text.isEmpty();
    }
}
