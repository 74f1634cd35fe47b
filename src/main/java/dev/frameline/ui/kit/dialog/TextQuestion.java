package dev.frameline.ui.kit.dialog;

import java.util.function.Predicate;

/// A question answered with a line of text. Any thread.
///
/// @param title what is asked
/// @param label what the text is
/// @param start the text to begin with, all selected
/// @param yes what the button says that takes it
/// @param valid whether a text will do: the button is off while it does not
public record TextQuestion(String title, String label, String start, String yes, Predicate<String> valid) {

    /// A question that takes any text but a blank one.
    public static TextQuestion of(String title, String label, String start, String yes) {
        return new TextQuestion(title, label, start, yes, text -> !text.isBlank());
    }
}
