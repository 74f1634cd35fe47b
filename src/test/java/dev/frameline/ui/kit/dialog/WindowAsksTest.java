package dev.frameline.ui.kit.dialog;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class WindowAsksTest {

    private final List<Object> answers = new ArrayList<>();
    private WindowAsks asks;

    @Start
    void start(Stage stage) {
        var skin = new Skin(Theme.DARK);
        var scene = new Scene(new StackPane(), 800, 500);
        skin.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        asks = new WindowAsks(skin, () -> stage);
    }

    @Test
    void tellsYesAndNo(FxRobot robot) {
        Question question = Question.of("Reconnect?", "The connection is open.", "Reconnect");
        run(() -> asks.confirm(question, answers::add));
        robot.clickOn("Reconnect");
        run(() -> asks.confirm(question, answers::add));
        robot.clickOn("Cancel");
        run(() -> asks.confirm(question, answers::add));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answers).containsExactly(true, false, false);
    }

    @Test
    void doesNotLoseAnythingByEnter(FxRobot robot) {
        run(() -> asks.confirm(Question.dangerous("Close the live session?",
                "The connection is closed; its recording stays.", "Close session"), answers::add));
        var button = robot.lookup("Close session").queryAs(Button.class);
        assertThat(button.isDefaultButton()).isFalse();
        assertThat(button.getStyleClass()).contains("danger");
        Pictures.draw("kit-question", button.getScene(), Theme.DARK);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answers).containsExactly(false);
        run(() -> asks.confirm(Question.dangerous("Close the live session?", "It goes on.", "Close session"),
                answers::add));
        robot.clickOn("Close session");
        assertThat(answers).containsExactly(false, true);
    }

    @Test
    void takesALineOfText(FxRobot robot) {
        run(() -> asks.prompt(TextQuestion.of("Rename the folder", "Name", "Market data", "Rename"), answers::add));
        var button = robot.lookup("Rename").queryAs(Button.class);
        robot.targetWindow(button.getScene().getWindow());
        robot.type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(button.isDisabled()).isTrue();
        robot.write("Trades");
        Pictures.draw("kit-text-question", button.getScene(), Theme.DARK);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answers).containsExactly("Trades");
    }

    @Test
    void givesNoTextWhenDismissed(FxRobot robot) {
        run(() -> asks.prompt(TextQuestion.of("Rename", "Name", "x", "Take it"), answers::add));
        robot.clickOn("Cancel");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answers).isEmpty();
    }

    private static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
