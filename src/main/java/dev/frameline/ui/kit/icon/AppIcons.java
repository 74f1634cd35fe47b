package dev.frameline.ui.kit.icon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// The application's own picture, in the sizes that were made from the one drawing. Confined to the FX thread.
public final class AppIcons {

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private AppIcons() {}

    /// All sizes there are, smallest first, for a window's title.
    public static List<Image> all() {
        return SIZES.stream().flatMap(size -> read(size).stream()).toList();
    }

    /// The picture as a square of `size` pixels, from a drawing at least twice as large where there is one.
    public static Node logo(double size) {
        Optional<Image> image = Stream
                .concat(SIZES.stream().filter(side -> side >= size * 2), SIZES.reversed().stream())
                .flatMap(side -> read(side).stream())
                .findFirst();
        if (image.isEmpty()) {
            var blank = new Region();
            blank.getStyleClass().add("logo-blank");
            blank.setMinSize(size, size);
            blank.setMaxSize(size, size);
            return blank;
        }
        var view = new ImageView(image.get());
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setSmooth(true);
        return view;
    }

    private static Optional<Image> read(int size) {
        try (InputStream in = AppIcons.class.getResourceAsStream("app/frameline-" + size + ".png")) {
            return in == null ? Optional.empty() : Optional.of(new Image(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
