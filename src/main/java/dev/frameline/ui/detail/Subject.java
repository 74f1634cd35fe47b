package dev.frameline.ui.detail;

import java.util.List;

/// What the detail is about. Any thread.
sealed interface Subject {

    /// No row is selected, or one that another pane shows.
    record Nothing() implements Subject {}

    /// Something that happened around the frames.
    ///
    /// @param happened what, one line
    /// @param todo what to do about it, or more about it; may be empty
    /// @param isFault whether something went wrong
    record Note(String happened, String todo, boolean isFault, List<Fact> facts) implements Subject {}

    /// A frame.
    ///
    /// @param facts in pairs, as they stand side by side
    /// @param header its fields in the order of the wire
    /// @param finding what is wrong with it; empty if nothing is
    record Frame(List<Fact> facts, List<HeaderField> header, String finding) implements Subject {}

    /// One thing to know about an entry, such as `Wire`: `97 of 164 B · -41 %`.
    ///
    /// @param name what it is about
    /// @param value what is so
    /// @param isWide whether it takes a line of its own
    record Fact(String name, String value, boolean isWide) {

        static Fact of(String name, String value) {
            return new Fact(name, value, false);
        }

        static Fact wide(String name, String value) {
            return new Fact(name, value, true);
        }
    }

    /// One field of a frame's header, RFC 6455 §5.2.
    ///
    /// @param name as the RFC calls it
    /// @param value what stands in it
    /// @param explanation what that means
    /// @param isSet whether it is a single bit that is one
    /// @param bits how many bits wide it is drawn
    record HeaderField(String name, String value, String explanation, boolean isSet, int bits) {}
}
