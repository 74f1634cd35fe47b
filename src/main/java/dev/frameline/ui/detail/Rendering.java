package dev.frameline.ui.detail;

import java.util.List;

import dev.frameline.ui.kit.code.Lines;

/// A payload as it is shown. Any thread.
///
/// @param lines the text
/// @param look how it is coloured
/// @param remarks what a person should know about it, a sentence each
/// @param isCut whether it is only the beginning
record Rendering(Lines lines, Look look, List<String> remarks, boolean isCut) {

    /// How a text is coloured.
    enum Look {
        JSON, TEXT, HEX
    }

    /// Nothing to show.
    static Rendering empty() {
        return new Rendering(Lines.of(""), Look.TEXT, List.of(), false);
    }

    /// The whole text.
    String text() {
        return lines.text().toString();
    }
}
