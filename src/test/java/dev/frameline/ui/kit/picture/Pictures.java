package dev.frameline.ui.kit.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import dev.frameline.ui.kit.fx.FxExecutor;
import dev.frameline.ui.kit.fx.Png;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

/// Draws nodes and scenes to `target/pictures/NAME-light.png` and `NAME-dark.png`. Any thread once the toolkit runs
/// (TestFX's `ApplicationExtension` starts it); nothing has to be shown.
public final class Pictures {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final long TIMEOUT_SECONDS = 60;

    private Pictures() {}

    /// Draws what `make` makes, once in each theme, `width` by `height` pixels, with the sheets of its pane. `make`
    /// runs on the FX thread, once a theme. Returns the two files, light first.
    public static List<Path> draw(String name, double width, double height, Supplier<? extends Parent> make,
            String... sheets) {
        var files = new ArrayList<Path>();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            files.add(onFx(() -> {
                var scene = new Scene(make.get(), width, height);
                new Skin(theme).applyTo(scene, sheets);
                // the first drawing lays out and loads lazily made skins, the second one is kept
                scene.snapshot(null);
                return save(name + "-" + suffix(theme), scene.snapshot(null));
            }));
        }
        return List.copyOf(files);
    }

    /// Draws a scene as it is now, popups left out, to `target/pictures/NAME-light.png` or `-dark.png`.
    public static Path draw(String name, Scene scene, Theme theme) {
        return onFx(() -> save(name + "-" + suffix(theme), scene.snapshot(null)));
    }

    /// Runs `work` on the FX thread and waits for its result.
    public static <T> T onFx(Callable<T> work) {
        var done = new CompletableFuture<T>();
        new FxExecutor().execute(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String suffix(Theme theme) {
        return theme == Theme.DARK ? "dark" : "light";
    }

    private static Path save(String name, WritableImage image) {
        Path file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(FOLDER);
            try (OutputStream out = Files.newOutputStream(file)) {
                Png.write(image, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
