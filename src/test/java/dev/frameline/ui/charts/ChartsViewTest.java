package dev.frameline.ui.charts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.base.task.Await;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.sample.FixedFileChoosers;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.OverviewRecording;
import dev.frameline.ui.sample.Sample;
import dev.frameline.ui.sample.SampleOverview;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class ChartsViewTest {

    private static final long SECOND = 1_000_000_000L;
    /// In a card of 500 pixels a second is 4.26 of them.
    private static final int SPANS = 100;

    private final ObjectProperty<TimeSpan> span = new SimpleObjectProperty<>(TimeSpan.ALWAYS);
    private final StringProperty line = new SimpleStringProperty("");
    private final AtomicInteger left = new AtomicInteger();
    private final HandTasks tasks = new HandTasks();
    private final FixedFileChoosers choosers = new FixedFileChoosers();
    private ChartsViewModel model;
    private ChartsView view;

    @TempDir
    private Path folder = Path.of("");

    @Start
    void start(Stage stage) {
        long[] in = new long[SPANS];
        Arrays.setAll(in, i -> 10 + i % 7);
        model = new ChartsViewModel(Delay.ofToolkit(), span, line, new Times(ZoneOffset.UTC), left::incrementAndGet);
        model.setRecording(Optional.of(new OverviewRecording(SampleOverview.in(in))));
        view = new ChartsView(model, tasks, choosers);
        view.shown();
        var scene = new Scene(view.root(), 1000, 700);
        new Skin(Theme.LIGHT).applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aDragOverTimeLimitsTheTimeline(FxRobot robot) {
        drag(robot, "#chart-rate", 0.25, 0.5);
        TimeSpan selected = Pictures.onFx(span::get);
        assertThat(selected.fromNanos()).isBetween(Sample.START + 24 * SECOND, Sample.START + 26 * SECOND);
        assertThat(selected.toNanos()).isBetween(Sample.START + 49 * SECOND, Sample.START + 52 * SECOND);
        assertThat(text("#charts-said")).startsWith("Only 09:41:3");
        robot.clickOn("#charts-timeline");
        assertThat(left).hasValue(1);
        robot.clickOn("#charts-clear");
        assertThat(Pictures.onFx(span::get)).isEqualTo(TimeSpan.ALWAYS);
        assertThat(text("#charts-said")).startsWith("Drag over a chart");
    }

    @Test
    void aDragOverSizesBecomesTermsOfTheFilter(FxRobot robot) {
        drag(robot, "#chart-sizes", 0.72, 0.78);
        assertThat(Pictures.onFx(line::get)).isEqualTo("size >= 64 size <= 127");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Pictures.onFx(line::get)).isEmpty();
    }

    @Test
    void pointingSaysTheValuesInAllChartsOverTime(FxRobot robot) {
        assertThat(spoken("#chart-rate")).isEqualTo("Frames a second, over all of the time: in 13/s, out 0/s");
        robot.moveTo(at("#chart-rate", 0.005));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(spoken("#chart-rate")).isEqualTo(
                "Frames a second, 09:41:07.204 \u2013 09:41:08.203: in 10/s (10), out 0/s (0)");
        assertThat(spoken("#chart-bytes")).contains("09:41:07.204 \u2013 09:41:08.203: in 1000 B/s");
        robot.moveTo("#charts-save");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(spoken("#chart-rate")).contains("over all of the time");
    }

    @Test
    void keysMoveTheCursorSelectAndShowTheTimeline(FxRobot robot) {
        focus("#chart-bytes");
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT, 3).type(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(spoken("#chart-bytes")).contains("09:41:09.204");
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 2).release(KeyCode.SHIFT).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(left).hasValue(1);
        assertThat(Pictures.onFx(span::get))
                .isEqualTo(new TimeSpan(Sample.START + 2 * SECOND, Sample.START + 5 * SECOND - 1));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Pictures.onFx(span::get)).isEqualTo(TimeSpan.ALWAYS);
        assertThat(spoken("#chart-bytes")).contains("09:41:11.204");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(spoken("#chart-bytes")).contains("over all of the time");
    }

    @Test
    void savesOneChartAndAllOfThem(FxRobot robot) throws Exception {
        Path one = folder.resolve("one.png");
        choosers.answer(one);
        robot.clickOn("#chart-rate-save");
        runTasks();
        assertThat(choosers.asked().getFirst().name()).isEqualTo("trades-rate.png");
        assertThat(text("#charts-outcome")).isEqualTo("Saved as " + one);
        Image image = image(one);
        assertThat(image.getWidth()).isEqualTo(1440);
        assertThat(image.getHeight()).isEqualTo(520);
        Path all = Files.createDirectories(Path.of("target", "pictures")).resolve("charts-saved.png");
        choosers.answer(all);
        robot.clickOn("#charts-save");
        runTasks();
        assertThat(choosers.asked().getLast().name()).isEqualTo("trades-charts.png");
        assertThat(image(all).getHeight()).isEqualTo(1560);
    }

    @Test
    void saysWhyAPictureCouldNotBeSaved(FxRobot robot) {
        choosers.answer(folder.resolve("no").resolve("where.png"));
        robot.clickOn("#charts-save");
        runTasks();
        assertThat(text("#charts-outcome")).startsWith("The picture could not be written to")
                .endsWith("choose another place.");
    }

    @Test
    void standsStillWhileHidden() {
        onFx(view::hidden);
        onFx(() -> model.setRecording(Optional.empty()));
        assertThat(spoken("#chart-rate")).contains("over all of the time");
        onFx(view::shown);
        assertThat(spoken("#chart-rate")).isEqualTo(
                "Frames a second: No frames yet. They are counted here as they pass.");
    }

    private void drag(FxRobot robot, String chart, double from, double to) {
        robot.moveTo(at(chart, from)).press(MouseButton.PRIMARY).moveTo(at(chart, (from + to) / 2))
                .moveTo(at(chart, to)).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A place in a chart, as a share of its axis.
    private Point2D at(String chart, double share) {
        return Pictures.onFx(() -> {
            Region plot = (Region) find(chart);
            Bounds place = plot.localToScreen(plot.getLayoutBounds());
            double room = plot.getWidth() - ChartPainting.LEFT - ChartPainting.RIGHT;
            return new Point2D(place.getMinX() + ChartPainting.LEFT + share * room, place.getCenterY());
        });
    }

    private void focus(String chart) {
        onFx(() -> find(chart).requestFocus());
        Await.until("it has the keys", () -> Pictures.onFx(() -> find(chart).isFocused()));
    }

    private void runTasks() {
        WaitForAsyncUtils.waitForFxEvents();
        onFx(tasks::runAll);
    }

    private Image image(Path file) {
        return Pictures.onFx(() -> new Image(file.toUri().toString()));
    }

    private String spoken(String chart) {
        return Pictures.onFx(() -> find(chart).getAccessibleText());
    }

    private String text(String id) {
        return Pictures.onFx(() -> ((Labeled) find(id)).getText());
    }

    private Node find(String id) {
        return view.root().lookup(id);
    }

    private static void onFx(Runnable action) {
        Pictures.onFx(() -> {
            action.run();
            return true;
        });
    }
}
