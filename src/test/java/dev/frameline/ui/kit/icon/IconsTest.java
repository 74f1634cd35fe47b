package dev.frameline.ui.kit.icon;

import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.ui.kit.picture.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class IconsTest {

    @ParameterizedTest
    @EnumSource(Icon.class)
    void everyIconStaysInsideItsGrid(Icon icon) {
        var shape = new SVGPath();
        shape.setContent(icon.path());
        var bounds = shape.getLayoutBounds();
        assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(0.5);
        assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(0.5);
        assertThat(bounds.getMaxX()).isLessThanOrEqualTo(15.5);
        assertThat(bounds.getMaxY()).isLessThanOrEqualTo(15.5);
        assertThat(bounds.getWidth() * bounds.getHeight()).isPositive();
    }

    @Test
    void keepsItsSizeInAnyLayout() {
        Pictures.onFx(() -> {
            var node = (Region) Icons.of(Icon.GEAR, 20);
            assertThat(node.prefWidth(-1)).isEqualTo(20);
            assertThat(node.maxHeight(-1)).isEqualTo(20);
            assertThat(node.getStyleClass()).contains("icon");
            return true;
        });
    }

    @Test
    void hasALogoWhateverPicturesThereAre() {
        Pictures.onFx(() -> {
            assertThat(AppIcons.logo(20).getBoundsInLocal()).isNotNull();
            assertThat(AppIcons.all()).extracting(Image::getWidth).isSorted();
            return true;
        });
    }
}
