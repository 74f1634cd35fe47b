package dev.frameline.ui.handshake;

/// Something to say of the handshake as a whole, or of a header that is not there. Any thread.
///
/// @param mark how bad it is
/// @param words one sentence
/// @param clause such as `RFC 6455 §4.1`; may be empty
record Finding(HeaderRow.Mark mark, String words, String clause) {}
