package dev.frameline.ui.kit.code;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The colours of a [LineView], which its sheet sets by `-fl-ink-…` properties, so that a change of theme reaches the
/// canvas like everything else. Confined to the FX thread.
final class LineColours {

    /// What is drawn besides text.
    enum Part {
        LINE_NUMBER("line-number"), SELECTION("selection"), MARK("mark"), MARK_CURRENT("mark-current"), CARET("caret");

        private final String name;

        Part(String name) {
            this.name = name;
        }
    }

    private static final StyleablePropertyFactory<LineView> FACTORY = new StyleablePropertyFactory<>(
            Region.getClassCssMetaData());
    private static final Map<Ink, CssMetaData<LineView, Color>> INKS = inks();
    private static final Map<Part, CssMetaData<LineView, Color>> PARTS = parts();

    private final Map<Ink, StyleableProperty<Color>> inks = new EnumMap<>(Ink.class);
    private final Map<Part, StyleableProperty<Color>> parts = new EnumMap<>(Part.class);

    LineColours(LineView view, Runnable changed) {
        INKS.forEach((ink, css) -> inks.put(ink, new ColourProperty(view, css, changed)));
        PARTS.forEach((part, css) -> parts.put(part, new ColourProperty(view, css, changed)));
    }

    Color of(Ink ink) {
        return property(ink).getValue();
    }

    Color of(Part part) {
        return property(part).getValue();
    }

    static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
        return FACTORY.getCssMetaData();
    }

    private StyleableProperty<Color> property(Ink ink) {
        return Objects.requireNonNull(inks.get(ink));
    }

    private StyleableProperty<Color> property(Part part) {
        return Objects.requireNonNull(parts.get(part));
    }

    private static Map<Ink, CssMetaData<LineView, Color>> inks() {
        var made = new EnumMap<Ink, CssMetaData<LineView, Color>>(Ink.class);
        for (Ink ink : Ink.values()) {
            made.put(ink, FACTORY.createColorCssMetaData("-fl-ink-" + ink.styleClass(),
                    view -> view.colours().property(ink), Color.TRANSPARENT));
        }
        return made;
    }

    private static Map<Part, CssMetaData<LineView, Color>> parts() {
        var made = new EnumMap<Part, CssMetaData<LineView, Color>>(Part.class);
        for (Part part : Part.values()) {
            made.put(part, FACTORY.createColorCssMetaData("-fl-ink-" + part.name,
                    view -> view.colours().property(part), Color.TRANSPARENT));
        }
        return made;
    }

    /// A colour that asks for a new drawing when the sheet changes it.
    private static final class ColourProperty extends SimpleStyleableObjectProperty<Color> {

        private final Runnable changed;

        private ColourProperty(LineView view, CssMetaData<LineView, Color> css, Runnable changed) {
            super(css, view, css.getProperty(), Color.TRANSPARENT);
            this.changed = changed;
        }

        @Override
        protected void invalidated() {
            get(); // valid again, so that the next change is told too
            changed.run();
        }
    }
}
