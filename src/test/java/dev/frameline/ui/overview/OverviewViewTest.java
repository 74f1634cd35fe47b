package dev.frameline.ui.overview;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
import dev.frameline.ui.sample.OverviewRecording;
import dev.frameline.ui.sample.Sample;
import dev.frameline.ui.sample.SampleOverview;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class OverviewViewTest {

    private static final long SECOND = 1_000_000_000L;
    /// A span of a second is eight pixels wide.
    private static final int SPANS = 100;
    private static final double WIDTH = 800;

    private final ObjectProperty<TimeSpan> span = new SimpleObjectProperty<>(TimeSpan.ALWAYS);
    private OverviewView view;

    @Start
    void start(Stage stage) {
        long[] in = new long[SPANS];
        Arrays.setAll(in, i -> 1 + i % 7);
        var model = new OverviewViewModel(Delay.ofToolkit(), span, (first, last) -> 0, new Times(ZoneOffset.UTC));
        model.setRecording(Optional.of(new OverviewRecording(SampleOverview.in(in))));
        view = new OverviewView(model);
        view.shown();
        // whatever the size of a stage that other tests used before
        view.root().setMinWidth(WIDTH);
        view.root().setMaxWidth(WIDTH);
        var scene = new Scene(new VBox(view.root()), WIDTH, 100);
        new Skin(Theme.DARK).applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void draggingSelectsAndAClickBesideItClears(FxRobot robot) {
        drag(robot, 84, 164);
        assertThat(span()).isEqualTo(seconds(10, 21));
        assertThat(spoken()).contains("The timeline shows 09:41:17.204 \u2013 09:41:28.203 only");
        robot.clickOn(at(400));
        assertThat(span()).isEqualTo(TimeSpan.ALWAYS);
        assertThat(spoken()).endsWith("The timeline shows all of it.");
    }

    @Test
    void edgesAndMiddleCanBeDragged(FxRobot robot) {
        drag(robot, 84, 164);
        drag(robot, 167, 244);
        assertThat(span()).isEqualTo(seconds(10, 31));
        drag(robot, 81, 44);
        assertThat(span()).isEqualTo(seconds(5, 31));
        drag(robot, 100, 140);
        assertThat(span()).isEqualTo(seconds(10, 36));
    }

    @Test
    void escapeAndADoubleClickShowAllAgain(FxRobot robot) {
        drag(robot, 84, 164);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(span()).isEqualTo(TimeSpan.ALWAYS);
        drag(robot, 84, 164);
        robot.doubleClickOn(at(120));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(span()).isEqualTo(TimeSpan.ALWAYS);
    }

    @Test
    void arrowsMoveAndResize(FxRobot robot) {
        drag(robot, 84, 164);
        robot.type(KeyCode.RIGHT, 2).type(KeyCode.LEFT);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.RIGHT).release(KeyCode.SHORTCUT);
        Await.until("the keys have come to rest", () -> span().equals(seconds(12, 23)));
    }

    @Test
    void pointingShowsATipAndLeavingHidesIt(FxRobot robot) {
        robot.moveTo(at(84));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tip()).contains("09:41:17.204 \u2013 09:41:18.203\n\u2193 4 frames \u00b7 400 B\n"
                + "\u2191 0 frames \u00b7 0 B");
        robot.moveTo(at(84).add(0, 50));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tip()).isEmpty();
    }

    private void drag(FxRobot robot, double from, double to) {
        robot.moveTo(at(from)).press(MouseButton.PRIMARY).moveTo(at((from + to) / 2)).moveTo(at(to))
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D at(double x) {
        return Pictures.onFx(() -> {
            Bounds place = view.root().localToScreen(view.root().getLayoutBounds());
            return new Point2D(place.getMinX() + x, place.getMinY() + 15);
        });
    }

    private TimeSpan span() {
        return Pictures.onFx(span::get);
    }

    private String spoken() {
        return Pictures.onFx(() -> view.root().getAccessibleText());
    }

    private static Optional<String> tip() {
        return Pictures.onFx(() -> Window.getWindows().stream().filter(window -> window.isShowing())
                .flatMap(window -> window instanceof Tooltip tip
                        ? Optional.of(tip.getText()).stream()
                        : Optional.<String>empty().stream())
                .findFirst());
    }

    private static TimeSpan seconds(int from, int to) {
        return new TimeSpan(Sample.START + from * SECOND, Sample.START + to * SECOND - 1);
    }
}
