package dev.frameline.ui.kit.theme;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// Dresses scenes: tokens, base sheet, then the panes' own sheets, and changes the tokens of all of them when the
/// theme changes. Popups and tooltips follow their owner's scene by themselves. Confined to the FX thread.
public final class Skin {

    private static final String LIGHT = sheet(Skin.class, "tokens-light.css");
    private static final String DARK = sheet(Skin.class, "tokens-dark.css");
    private static final List<String> BASE = List.of(sheet(Skin.class, "base.css"), sheet(Skin.class, "controls.css"),
            sheet(Skin.class, "parts.css"), sheet(Skin.class, "popups.css"));

    private final ObjectProperty<Theme> theme;
    private final ObservableValue<ColorScheme> system;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();

    /// A skin that asks the desktop what `SYSTEM` means.
    public Skin(Theme theme) {
        this(theme, Platform.getPreferences().colorSchemeProperty());
    }

    /// A skin that takes what `SYSTEM` means from `system`.
    public Skin(Theme theme, ObservableValue<ColorScheme> system) {
        Fonts.load();
        this.theme = new SimpleObjectProperty<>(this, "theme", theme);
        this.system = system;
        this.theme.subscribe(this::refresh);
        system.subscribe(this::refresh);
        refresh();
    }

    /// Dresses `scene`. Called again for the same scene it adds the sheets it has not yet. Scenes are held weakly.
    public void applyTo(Scene scene, String... paneSheets) {
        List<String> sheets = scene.getStylesheets();
        if (!sheets.contains(LIGHT)) {
            sheets.add(LIGHT);
            sheets.addAll(BASE);
            scenes.add(new WeakReference<>(scene));
        }
        for (String sheet : paneSheets) {
            if (!sheets.contains(sheet)) {
                sheets.add(sheet);
            }
        }
        dress(scene);
    }

    /// What was chosen.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Whether that comes out dark at the moment.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// The address of a sheet that lies beside a class.
    public static String sheet(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResource(name), name).toExternalForm();
    }

    private void refresh() {
        dark.set(theme.get().isDark(system.getValue()));
        scenes.removeIf(reference -> {
            Scene scene = reference.get();
            if (scene == null) {
                return true;
            }
            dress(scene);
            return false;
        });
    }

    private void dress(Scene scene) {
        List<String> sheets = scene.getStylesheets();
        if (dark.get() && !sheets.contains(DARK)) {
            sheets.add(sheets.indexOf(LIGHT) + 1, DARK);
        } else if (!dark.get()) {
            sheets.remove(DARK);
        }
        scene.getPreferences().setColorScheme(dark.get() ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
}
