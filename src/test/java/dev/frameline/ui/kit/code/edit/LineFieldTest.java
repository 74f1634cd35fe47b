package dev.frameline.ui.kit.code.edit;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.fxmisc.richtext.StyleClassedTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.ui.kit.code.Highlighter;
import dev.frameline.ui.kit.code.Ink;
import dev.frameline.ui.kit.code.TextRange;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class LineFieldTest {

    private LineField field;

    @Start
    void start(Stage stage) {
        field = new LineField();
        var scene = new Scene(new VBox(field.root()), 400, 100);
        new Skin(Theme.LIGHT).applyTo(scene);
        stage.setScene(scene);
        stage.show();
        field.requestFocus();
    }

    @Test
    void tellsAndTakesItsText(FxRobot robot) {
        robot.write("ab");
        run(() -> assertThat(field.textProperty().get()).isEqualTo("ab"));
        run(() -> field.textProperty().set("other"));
        run(() -> assertThat(inside().getText()).isEqualTo("other"));
    }

    @Test
    void coloursTheTextAndUnderlinesWhatIsWrong() {
        run(() -> {
            field.textProperty().set("size > 1z");
            field.show((text, from, to, state, sink) -> sink.span(0, 4, Ink.KEYWORD), List.of(new TextRange(7, 9)));
        });
        assertThat(styleAt(0)).containsExactly("keyword");
        assertThat(styleAt(5)).isEmpty();
        assertThat(styleAt(7)).containsExactly("error");
        run(() -> field.show(Highlighter.none(), List.of()));
        assertThat(styleAt(0)).isEmpty();
        assertThat(styleAt(7)).isEmpty();
    }

    @Test
    void leavesALongTextPlain() {
        run(() -> {
            field.show((text, from, to, state, sink) -> sink.span(0, to, Ink.KEYWORD), List.of());
            field.textProperty().set("x".repeat(LineField.LONGEST_COLOURED + 1));
        });
        assertThat(styleAt(3)).isEmpty();
    }

    @Test
    void makesBlanksOfPastedLineBreaks(FxRobot robot) {
        run(() -> {
            var content = new ClipboardContent();
            content.putString("in\r\nprice\n  > 5");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        run(() -> assertThat(field.textProperty().get()).isEqualTo("in price > 5"));
    }

    @Test
    void undoesSelectsAllAndIgnoresEnter(FxRobot robot) {
        robot.write("abc");
        robot.type(KeyCode.ENTER);
        run(() -> assertThat(field.textProperty().get()).isEqualTo("abc"));
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        run(() -> assertThat(field.hasSelection()).isTrue());
        run(() -> field.textProperty().set("other"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        run(() -> assertThat(field.textProperty().get()).isEqualTo("abc"));
    }

    @Test
    void movesTheCaretAndTellsIt() {
        var moves = new AtomicInteger();
        run(() -> {
            field.textProperty().set("abc");
            field.onCaretMoved(moves::incrementAndGet);
            field.moveTo(1);
            assertThat(field.caret()).isEqualTo(1);
            field.moveTo(500);
            assertThat(field.caret()).isEqualTo(3);
        });
        assertThat(moves.get()).isPositive();
    }

    private StyleClassedTextField inside() {
        return (StyleClassedTextField) field.root();
    }

    private List<String> styleAt(int offset) {
        return List.copyOf(inside().getStyleOfChar(offset));
    }

    private static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
