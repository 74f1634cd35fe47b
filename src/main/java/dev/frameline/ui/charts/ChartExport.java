package dev.frameline.ui.charts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.WritableImage;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.ui.kit.dialog.FileChoosers;
import dev.frameline.ui.kit.dialog.FileQuestion;
import dev.frameline.ui.kit.fx.Png;
import dev.frameline.ui.kit.plot.Painting;
import dev.frameline.ui.kit.text.Texts;

/// Saves charts as pictures, twice as fine as on the screen and in its colours. Confined to the FX thread; the file is
/// written on a worker.
final class ChartExport {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 260;
    private static final double SCALE = 2;
    private static final int COLUMNS = 2;

    private final ChartsViewModel model;
    private final Tasks tasks;
    private final FileChoosers choosers;
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome", Outcome.NONE);

    /// What became of the last picture.
    ///
    /// @param words what to say; empty for nothing
    /// @param isFault whether it went wrong
    record Outcome(String words, boolean isFault) {

        static final Outcome NONE = new Outcome("", false);
    }

    ChartExport(ChartsViewModel model, Tasks tasks, FileChoosers choosers) {
        this.model = model;
        this.tasks = tasks;
        this.choosers = choosers;
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// Asks where to keep a picture of these charts, and keeps it.
    void save(List<ChartCard> cards) {
        String name = cards.size() == 1
                ? cards.getFirst().chart().name().toLowerCase(Locale.ROOT)
                : "charts";
        Texts texts = model.words().texts();
        var question = new FileQuestion(texts.get("charts.save.title"), texts.get("charts.save.kind"),
                List.of("*.png"), model.fileName() + "-" + name + ".png", Optional.empty());
        choosers.save(question).ifPresent(file -> write(picture(cards), file));
    }

    private static WritableImage picture(List<ChartCard> cards) {
        int columns = Math.min(COLUMNS, cards.size());
        int rows = Math.ceilDiv(cards.size(), columns);
        Painting all = pen -> {
            for (int i = 0; i < cards.size(); i++) {
                int row = i / columns;
                pen.within(i % columns * WIDTH, row * HEIGHT, WIDTH, HEIGHT, cards.get(i).forPicture());
            }
        };
        return cards.getFirst().picture(columns * WIDTH, rows * HEIGHT, SCALE, all);
    }

    private void write(WritableImage picture, Path file) {
        Texts texts = model.words().texts();
        tasks.run("save a chart", () -> {
            write(picture, file, texts);
            return file;
        }).then(saved -> outcome.set(new Outcome(texts.get("charts.saved", saved.toString()), false)),
                fault -> outcome.set(new Outcome(fault.sentence(), true)));
    }

    private static void write(WritableImage picture, Path file, Texts texts) throws FaultException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Png.write(picture, out);
        } catch (IOException failed) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, texts.get("charts.save.failed", file.toString()),
                    texts.get("charts.save.todo"), failed));
        }
    }
}
