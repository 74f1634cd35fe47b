package dev.frameline.ui.kit.dialog;

/// A question that can be answered with yes or with doing nothing. Any thread.
///
/// @param title what is asked, short: `Close the live session?`
/// @param body what happens then, one or two sentences
/// @param yes what the button says that does it: `Close`
/// @param isDangerous whether something is lost by it, so that the button is red and not the default
public record Question(String title, String body, String yes, boolean isDangerous) {

    /// A question whose yes loses nothing.
    public static Question of(String title, String body, String yes) {
        return new Question(title, body, yes, false);
    }

    /// A question whose yes loses something.
    public static Question dangerous(String title, String body, String yes) {
        return new Question(title, body, yes, true);
    }
}
