package dev.frameline.ui.composer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.frameline.compose.Draft.Mode;
import dev.frameline.compose.RecentMessages;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.sample.FixedFileChoosers;
import dev.frameline.ui.sample.HandTasks;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class ComposerViewTest {

    private final FakeOutbox outbox = new FakeOutbox();
    private final HandTasks tasks = new HandTasks();
    private final FixedFileChoosers choosers = new FixedFileChoosers();
    private ComposerViewModel model;
    private ComposerView view;

    @Start
    void start(Stage stage) {
        model = new ComposerViewModel(outbox, tasks);
        model.openProperty().set(true);
        view = new ComposerView(model, choosers, false);
        var scene = new Scene(view.root(), 980, 400);
        new Skin(Theme.LIGHT).applyTo(scene, ComposerView.sheet());
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void sendsWhatIsTypedWithCtrlEnter(FxRobot robot) {
        robot.clickOn("#composer-editor").write("[1]").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(outbox.taken()).containsExactly("text [1]");
        assertThat(model.textProperty().get()).as("it stays").isEqualTo("[1]");
        assertThat(model.recentProperty().get().texts()).containsExactly("[1]");
    }

    @Test
    void sendsByTheButtonWhichSaysWhenJsonIsBroken(FxRobot robot) {
        robot.clickOn("#composer-editor").write("[1");
        assertThat(face(robot)).isEqualTo("Send anyway");
        assertThat(robot.lookup("#verdict-detail").queryLabeled().getText()).startsWith("line 1, column ");
        robot.write("]");
        assertThat(face(robot)).isEqualTo("Send");
        assertThat(robot.lookup("#verdict-detail").query().isVisible()).isFalse();
        robot.clickOn("#send");
        assertThat(outbox.taken()).containsExactly("text [1]");
    }

    @Test
    void staysInSightButSendsNothingWhileNotConnected(FxRobot robot) {
        onFx(() -> model.openProperty().set(false));
        robot.clickOn("#composer-editor").write("[1]").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(outbox.taken()).isEmpty();
        Button send = robot.lookup("#send").queryButton();
        assertThat(send.isVisible()).isTrue();
        assertThat(send.isDisabled()).isTrue();
        assertThat(send.getAccessibleHelp()).startsWith("connect first");
        assertThat(robot.lookup("#ping").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#close").queryButton().isDisabled()).isTrue();
    }

    @Test
    void laysJsonOutWithCtrlShiftFAndTakesItBack(FxRobot robot) {
        robot.clickOn("#composer-editor").write("[1,2]").push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertThat(model.textProperty().get()).isEqualTo("[\n  1,\n  2\n]");
        robot.clickOn("#composer-editor").push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(model.textProperty().get()).isEqualTo("[1,2]");
    }

    @Test
    void walksThroughRecentMessagesAndBack(FxRobot robot) {
        onFx(() -> model.recentProperty().set(new RecentMessages(List.of("[2]", "[1]"))));
        robot.clickOn("#composer-editor").write("[3]");
        robot.push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
        assertThat(model.textProperty().get()).isEqualTo("[1]");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(model.textProperty().get()).isEqualTo("[2]");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(model.textProperty().get()).isEqualTo("[3]");
    }

    @Test
    void putsARecentMessageIntoTheEditorAndSendsItOnADoubleClick(FxRobot robot) {
        onFx(() -> model.recentProperty().set(new RecentMessages(List.of("[2]", "[1]"))));
        robot.clickOn("[1]");
        assertThat(model.textProperty().get()).isEqualTo("[1]");
        assertThat(outbox.taken()).isEmpty();
        robot.doubleClickOn("[2]");
        assertThat(outbox.taken()).containsExactly("text [2]");
    }

    @Test
    void spellsTheSameBytesInAnotherMode(FxRobot robot) {
        robot.clickOn("#composer-editor").write("{}").clickOn("Hex");
        assertThat(model.textProperty().get()).isEqualTo("7b 7d");
        robot.clickOn("Base64");
        assertThat(model.textProperty().get()).isEqualTo("e30=");
        robot.clickOn("JSON");
        assertThat(model.textProperty().get()).isEqualTo("{}");
    }

    @Test
    void closesWithACodeAndAReason(FxRobot robot) {
        robot.clickOn("#close").doubleClickOn("#close-code").write("1006");
        assertThat(robot.lookup("#close-send").queryButton().isDisabled()).isTrue();
        robot.doubleClickOn("#close-code").write("1001").clickOn("#close-reason").write("deploy");
        robot.clickOn("#close-send");
        assertThat(outbox.taken()).containsExactly("close 1001 deploy");
        assertThat(robot.lookup("#close-send").tryQuery()).as("the popover is gone").isEmpty();
    }

    @Test
    void choosesAnotherCodeFromTheList(FxRobot robot) {
        robot.clickOn("#close").clickOn("1008").clickOn("#close-send");
        assertThat(outbox.taken()).containsExactly("close 1008 ");
    }

    @Test
    void pingsWithACounterOrWithAPayloadOfChoice(FxRobot robot) {
        robot.clickOn("#ping").clickOn("#ping-more").clickOn("#ping-payload").write("hi").type(KeyCode.ENTER);
        assertThat(outbox.taken()).containsExactly("ping 0001", "ping hi");
    }

    @Test
    void sendsAFile(FxRobot robot, @TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("message.bin"), new byte[]{0, 1, (byte) 0xff});
        choosers.answer(file);
        robot.clickOn("File").clickOn("#choose-file");
        onFx(tasks::runAll);
        assertThat(model.draftProperty().get().file()).isEqualTo(file.toString());
        robot.clickOn("#send");
        onFx(tasks::runAll);
        assertThat(outbox.taken()).containsExactly("binary 0001ff");
        assertThat(model.modeProperty().get()).isEqualTo(Mode.FILE);
    }

    @Test
    void saysBesideSendWhyAMessageWasNotTaken(FxRobot robot) {
        outbox.rejectWith("The connection is closing.");
        robot.clickOn("#composer-editor").write("[1]").clickOn("#send");
        assertThat(robot.lookup("#rejection").queryLabeled().getText()).isEqualTo("The connection is closing.");
        assertThat(model.textProperty().get()).isEqualTo("[1]");
        onFx(model::dismiss);
        assertThat(robot.lookup("#rejection").query().getParent().isVisible()).isFalse();
    }

    @Test
    void followsTheModelOnlyWhileShown(FxRobot robot) {
        onFx(() -> {
            view.hidden();
            model.textProperty().set("[1]");
        });
        assertThat(robot.lookup("[1]").tryQuery()).isEmpty();
        onFx(() -> {
            view.shown();
            view.focus();
        });
        robot.push(KeyCode.CONTROL, KeyCode.END).write(" ");
        assertThat(model.textProperty().get()).isEqualTo("[1] ");
    }

    private static String face(FxRobot robot) {
        Node words = robot.lookup(".send-words").query();
        return ((Labeled) words).getText();
    }

    /// Runs it, and what a pulse would do after it.
    private void onFx(Runnable work) {
        Pictures.onFx(() -> {
            work.run();
            view.root().applyCss();
            view.root().layout();
            return true;
        });
    }
}
