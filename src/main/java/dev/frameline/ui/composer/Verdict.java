package dev.frameline.ui.composer;

import java.util.OptionalInt;

/// What is to be said of the message as it stands. Any thread.
///
/// @param tone how it looks
/// @param words a few of them, with the size where it has one
/// @param detail what is wrong and where; empty if nothing is
/// @param offset of the first character at fault
/// @param isSendable whether it spells bytes at all
public record Verdict(Tone tone, String words, String detail, OptionalInt offset, boolean isSendable) {

    /// From calm to loud.
    public enum Tone {
        /// Nothing to say against it, nothing was checked.
        PLAIN,
        /// Checked and good.
        GOOD,
        /// Not what it is meant to be, but it can be sent: this is an inspector.
        DOUBTFUL,
        /// It spells no bytes and cannot be sent.
        WRONG
    }

    static Verdict plain(String words, boolean isSendable) {
        return new Verdict(Tone.PLAIN, words, "", OptionalInt.empty(), isSendable);
    }

    static Verdict good(String words) {
        return new Verdict(Tone.GOOD, words, "", OptionalInt.empty(), true);
    }

    static Verdict doubtful(String words, String detail, int offset) {
        return new Verdict(Tone.DOUBTFUL, words, detail, OptionalInt.of(offset), true);
    }

    static Verdict wrong(String words, String detail, OptionalInt offset) {
        return new Verdict(Tone.WRONG, words, detail, offset, false);
    }
}
