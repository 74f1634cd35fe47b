package dev.frameline.ui.kit.theme;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.ui.kit.picture.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class SkinTest {

    private final SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);

    @Test
    void dressesAndChangesAllScenesAtOnce() {
        Pictures.onFx(() -> {
            var skin = new Skin(Theme.LIGHT, system);
            Scene one = scene();
            Scene other = scene();
            skin.applyTo(one);
            skin.applyTo(other);
            assertThat(brightness(one)).isGreaterThan(0.9);
            skin.themeProperty().set(Theme.DARK);
            assertThat(brightness(one)).isLessThan(0.2);
            assertThat(brightness(other)).isLessThan(0.2);
            skin.themeProperty().set(Theme.LIGHT);
            assertThat(brightness(one)).isGreaterThan(0.9);
            return true;
        });
    }

    @Test
    void followsTheSystemOnlyWhenAsked() {
        Pictures.onFx(() -> {
            var skin = new Skin(Theme.SYSTEM, system);
            Scene scene = scene();
            skin.applyTo(scene);
            assertThat(skin.darkProperty().get()).isFalse();
            system.set(ColorScheme.DARK);
            assertThat(skin.darkProperty().get()).isTrue();
            assertThat(brightness(scene)).isLessThan(0.2);
            skin.themeProperty().set(Theme.LIGHT);
            assertThat(brightness(scene)).isGreaterThan(0.9);
            return true;
        });
    }

    @Test
    void addsEachSheetOnce() {
        Pictures.onFx(() -> {
            var skin = new Skin(Theme.DARK, system);
            Scene scene = scene();
            String extra = Skin.sheet(Skin.class, "popups.css");
            skin.applyTo(scene, extra);
            int sheets = scene.getStylesheets().size();
            skin.applyTo(scene, extra);
            assertThat(scene.getStylesheets()).hasSize(sheets).doesNotHaveDuplicates();
            return true;
        });
    }

    @Test
    void bringsItsOwnTypefaces() {
        Fonts.load();
        assertThat(javafx.scene.text.Font.getFamilies()).contains(Fonts.UI, "Inter Medium", "Inter SemiBold",
                Fonts.MONO);
    }

    private static Scene scene() {
        return new Scene(new StackPane(), 40, 40);
    }

    private static double brightness(Scene scene) {
        Color colour = scene.snapshot(null).getPixelReader().getColor(20, 20);
        return colour.getBrightness();
    }
}
