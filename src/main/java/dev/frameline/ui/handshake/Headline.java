package dev.frameline.ui.handshake;

/// The handshake in one line. Any thread.
///
/// @param tone its colour
/// @param title such as `101 Switching Protocols`
/// @param details such as `accepted in 46.8 ms · 12 checks passed · 1 to look at`
record Headline(Tone tone, String title, String details) {

    /// How it went.
    enum Tone {
        /// The connection was opened.
        ACCEPTED,
        /// No verdict yet, or never.
        UNDECIDED,
        /// Refused, or broken.
        REFUSED
    }
}
