package dev.frameline.ui.kit.dialog;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.base.fault.Fault;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// The bar that goes by itself and the box that says what failed.
@ExtendWith(ApplicationExtension.class)
final class TellingTest {

    private final HandDelay delay = new HandDelay();
    private final MemoryClipboards clipboards = new MemoryClipboards();
    private final AtomicInteger undone = new AtomicInteger();
    private final AtomicInteger pressed = new AtomicInteger();
    private Toast toast;
    private FaultBox box;

    @Start
    void start(Stage stage) {
        toast = new Toast(delay);
        box = new FaultBox(clipboards);
        var behind = new Button("Behind");
        behind.setOnAction(event -> pressed.incrementAndGet());
        var pane = new BorderPane(behind);
        pane.setTop(box.root());
        var scene = new Scene(new StackPane(pane, toast.root()), 500, 300);
        new Skin(Theme.LIGHT).applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void undoesOnceAndGoes(FxRobot robot) {
        run(() -> toast.offerUndo("Deleted.", undone::incrementAndGet));
        robot.clickOn("Undo");
        assertThat(undone).hasValue(1);
        assertThat(toast.isShown()).isFalse();
        assertThat(delay.pending()).isZero();
    }

    @Test
    void goesByItselfWithoutUndoing() {
        run(() -> toast.offerUndo("Deleted.", undone::incrementAndGet));
        run(() -> delay.pass(Duration.ofSeconds(7)));
        assertThat(toast.isShown()).isTrue();
        run(() -> delay.pass(Duration.ofSeconds(1)));
        assertThat(toast.isShown()).isFalse();
        assertThat(undone).hasValue(0);
    }

    @Test
    void aNewMessageTakesThePlaceOfTheLast(FxRobot robot) {
        run(() -> toast.say("First"));
        run(() -> toast.say("Second"));
        assertThat(robot.lookup("First").tryQuery()).isEmpty();
        assertThat(robot.lookup("Second").tryQuery()).isPresent();
        assertThat(delay.pending()).isEqualTo(1);
    }

    @Test
    void letsClicksBesideItThrough(FxRobot robot) {
        run(() -> toast.say("Copied"));
        robot.clickOn("Behind");
        assertThat(pressed).hasValue(1);
    }

    @Test
    void saysWhatFailedAndCopiesIt(FxRobot robot) {
        assertThat(box.root().isManaged()).isFalse();
        run(() -> box.show(Fault.of(Fault.Kind.DISK, "The disk is full.", "Free some room.")));
        assertThat(box.root().isVisible()).isTrue();
        assertThat(robot.lookup("The disk is full.").tryQuery()).isPresent();
        robot.clickOn(".fault-box .icon-button");
        assertThat(clipboards.text()).contains("The disk is full.\nFree some room.");
        run(box::clear);
        assertThat(box.root().isManaged()).isFalse();
    }

    @Test
    void leavesOutWhatToDoWhereNothingCanBeDone(FxRobot robot) {
        run(() -> box.show(Fault.of(Fault.Kind.BUG, "That was our mistake.", "")));
        robot.clickOn(".fault-box .icon-button");
        assertThat(clipboards.text()).contains("That was our mistake.");
    }

    private static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
