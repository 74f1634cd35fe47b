package dev.frameline.ui.composer;

import dev.frameline.compose.Encoded;

/// The file that is to be sent, as far as it is known. Any thread.
public sealed interface ChosenFile {

    /// None was chosen yet.
    record None() implements ChosenFile {}

    /// It is being looked at.
    ///
    /// @param path as chosen
    record Looking(String path) implements ChosenFile {}

    /// It is there, and small enough to go into one message.
    ///
    /// @param path as chosen
    /// @param file what is known of it
    record Found(String path, Encoded.FromFile file) implements ChosenFile {}

    /// It cannot be sent.
    ///
    /// @param path as chosen
    /// @param why one plain sentence without a full stop
    record Unusable(String path, String why) implements ChosenFile {}
}
