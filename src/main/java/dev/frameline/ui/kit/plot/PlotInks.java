package dev.frameline.ui.kit.plot;

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

/// The colours of a [Plot], set by its sheet, so that a change of theme reaches the canvas. Confined to the FX thread.
final class PlotInks {

    private static final StyleablePropertyFactory<Plot> FACTORY = new StyleablePropertyFactory<>(
            Region.getClassCssMetaData());
    private static final Map<Ink, CssMetaData<Plot, Color>> METADATA = metadata();

    private final Map<Ink, StyleableProperty<Color>> colours = new EnumMap<>(Ink.class);

    PlotInks(Plot plot, Runnable changed) {
        METADATA.forEach((ink, css) -> colours.put(ink, new ColourProperty(plot, css, changed)));
    }

    Color of(Ink ink) {
        return property(ink).getValue();
    }

    static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
        return FACTORY.getCssMetaData();
    }

    private StyleableProperty<Color> property(Ink ink) {
        return Objects.requireNonNull(colours.get(ink));
    }

    private static Map<Ink, CssMetaData<Plot, Color>> metadata() {
        var made = new EnumMap<Ink, CssMetaData<Plot, Color>>(Ink.class);
        for (Ink ink : Ink.values()) {
            made.put(ink, FACTORY.createColorCssMetaData(ink.cssName(), plot -> plot.inks().property(ink),
                    Color.TRANSPARENT));
        }
        return made;
    }

    /// A colour that asks for a new drawing when the sheet changes it.
    private static final class ColourProperty extends SimpleStyleableObjectProperty<Color> {

        private final Runnable changed;

        private ColourProperty(Plot plot, CssMetaData<Plot, Color> css, Runnable changed) {
            super(css, plot, css.getProperty(), Color.TRANSPARENT);
            this.changed = changed;
        }

        @Override
        protected void invalidated() {
            get(); // valid again, so that the next change is told too
            changed.run();
        }
    }
}
