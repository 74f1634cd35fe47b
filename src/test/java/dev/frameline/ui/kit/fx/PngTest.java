package dev.frameline.ui.kit.fx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class PngTest {

    @Test
    void readsBackAsItWasWritten() throws IOException {
        var image = new WritableImage(7, 5);
        for (int y = 0; y < 5; y++) {
            for (int x = 0; x < 7; x++) {
                image.getPixelWriter().setArgb(x, y, 0xff000000 | (x * 36) << 16 | (y * 50) << 8 | x * y);
            }
        }
        image.getPixelWriter().setArgb(3, 3, 0);
        var out = new ByteArrayOutputStream();
        Png.write(image, out);
        var read = new Image(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.getWidth()).isEqualTo(7);
        assertThat(read.getHeight()).isEqualTo(5);
        for (int y = 0; y < 5; y++) {
            for (int x = 0; x < 7; x++) {
                assertThat(read.getPixelReader().getArgb(x, y)).isEqualTo(image.getPixelReader().getArgb(x, y));
            }
        }
    }
}
