package dev.frameline.ui.kit.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import javafx.scene.text.Font;

/// The bundled typefaces, Inter and JetBrains Mono (both under the SIL Open Font License, beside them). Any thread,
/// once the toolkit runs.
public final class Fonts {

    /// The family of all texts of the window.
    public static final String UI = "Inter";
    /// The family of payloads, headers, figures in rows.
    public static final String MONO = "JetBrains Mono";

    private static final List<String> FACES = List.of("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold",
            "JetBrainsMono-Regular", "JetBrainsMono-Italic", "JetBrainsMono-Bold");

    private Fonts() {}

    /// Makes the faces known to the toolkit. Costs something the first time only.
    public static void load() {
        Once.LOADED.forEach(Objects::requireNonNull);
    }

    private static Font read(String face) {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + face + ".ttf")) {
            return Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(in, face), 13), face);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Filled when first touched.
    private static final class Once {
        private static final List<Font> LOADED = FACES.stream().map(Fonts::read).toList();
    }
}
