package dev.frameline.ui.kit.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/// The desktop's own file choosers, over a window. Confined to the FX thread.
public final class SystemFileChoosers implements FileChoosers {

    private final Supplier<Window> owner;

    /// Choosers that belong to `owner` at the time they open.
    public SystemFileChoosers(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(FileQuestion question) {
        return path(chooser(question).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> save(FileQuestion question) {
        return path(chooser(question).showSaveDialog(owner.get()));
    }

    private static FileChooser chooser(FileQuestion question) {
        var chooser = new FileChooser();
        chooser.setTitle(question.title());
        chooser.setInitialFileName(question.name());
        if (!question.patterns().isEmpty()) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(question.kindName(),
                    question.patterns()));
        }
        // a folder that has gone makes some platforms throw
        question.folder().filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
