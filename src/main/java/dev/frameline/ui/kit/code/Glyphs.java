package dev.frameline.ui.kit.code;

import java.util.HashMap;
import java.util.Map;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide characters are in one font: all of Latin-1 the same, everything else as the font that stands in draws it,
/// measured once a character. Confined to the FX thread.
final class Glyphs {

    /// Measured together, so that fractions of pixels do not get lost.
    private static final int REPEATS = 20;
    private static final int MOST_KEPT = 20_000;

    private final Font font;
    private final double latin;
    private final Map<Integer, Double> others = new HashMap<>();

    Glyphs(Font font) {
        this.font = font;
        latin = width("0".repeat(REPEATS * 5)) / (REPEATS * 5);
    }

    Font font() {
        return font;
    }

    /// The width of a Latin-1 character.
    double latin() {
        return latin;
    }

    /// The width of any other character.
    double of(int codePoint) {
        if (others.size() > MOST_KEPT) {
            others.clear();
        }
        return others.computeIfAbsent(codePoint,
                missing -> width(Character.toString(missing).repeat(REPEATS)) / REPEATS);
    }

    /// The width of letters that join, measured as they stand.
    double of(String run) {
        return width(run);
    }

    /// Whether a character is as wide as all of Latin-1 and can be drawn in one go with its likes.
    static boolean isLatin(char c) {
        return (c >= 0x20 && c < 0x7f) || (c >= 0xa1 && c <= 0xff && c != 0xad);
    }

    private double width(String text) {
        var node = new Text(text);
        node.setFont(font);
        return node.getLayoutBounds().getWidth();
    }
}
