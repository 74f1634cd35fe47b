package dev.frameline.ui.timeline;

import java.nio.file.Path;
import java.util.stream.LongStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.frameline.base.task.Await;
import dev.frameline.ui.entries.RowPages;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.sample.RecordedFile;

import static org.assertj.core.api.Assertions.assertThat;

/// A million rows that come as fast as the disk takes them, while they are watched.
@ExtendWith(ApplicationExtension.class)
class MillionRowsTest {

    private static final int FEW = 20_000;
    private static final int MILLION = 1_000_000;
    /// What a million rows may cost beside the recorder's own buffers: they would take hundreds.
    private static final long ALLOWED_BYTES = 48L << 20;

    private TimelineStage timeline;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        timeline = new TimelineStage();
        timeline.show(stage);
    }

    @AfterEach
    void close() {
        timeline.close();
    }

    @Test
    void neitherNodesNorPagesNorTheHeapGrowWithThem(FxRobot robot) throws Exception {
        RecordedFile file = timeline.record(folder);
        file.fill(FEW);
        timeline.awaitInSight("text " + FEW);
        int nodes = nodes();
        long before = usedBytes();
        file.fill(MILLION - FEW);
        timeline.awaitInSight("text " + MILLION);
        assertThat(nodes()).isEqualTo(nodes);
        assertThat(loadedPages()).isLessThanOrEqualTo(RowPages.MOST_PAGES);
        assertThat(usedBytes() - before).isLessThan(ALLOWED_BYTES);
        robot.clickOn("#timeline-rows").type(KeyCode.HOME);
        timeline.awaitInSight("text 1");
        timeline.onFx(() -> timeline.model().selectedNumberProperty().set(500_000));
        timeline.awaitInSight("text 500000");
        timeline.onFx(() -> timeline.filter().textProperty().set("99999"));
        Await.until("the search is through", () -> Pictures.onFx(() -> timeline.model().filteredProperty().get()
                && !timeline.model().filterRun().searchingProperty().get()));
        timeline.awaitRows(LongStream.rangeClosed(1, MILLION).filter(n -> Long.toString(n).contains("99999")).count());
        timeline.awaitInSight("text 999999");
        assertThat(nodes()).isEqualTo(nodes);
    }

    private int nodes() {
        return Pictures.onFx(() -> timeline.view().root().lookupAll(".row").size());
    }

    private long loadedPages() {
        return Pictures.onFx(() -> LongStream.range(0, MILLION / RowPages.PAGE)
                .filter(page -> timeline.model().row(page * RowPages.PAGE).isPresent()).count());
    }

    private static long usedBytes() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
