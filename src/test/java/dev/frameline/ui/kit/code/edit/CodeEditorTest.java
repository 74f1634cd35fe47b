package dev.frameline.ui.kit.code.edit;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.ui.kit.code.Highlighter;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class CodeEditorTest {

    private CodeEditor editor;

    @Start
    void start(Stage stage) {
        editor = new CodeEditor();
        editor.setHighlighter(Highlighter.json());
        editor.setPlaceholder("Write a message");
        var scene = new Scene(editor.root(), 400, 200);
        new Skin(Theme.LIGHT).applyTo(scene);
        stage.setScene(scene);
        stage.show();
        editor.requestFocus();
    }

    @Test
    void coloursWhatIsTyped(FxRobot robot) {
        run(() -> editor.setText("{\"a\": }"));
        run(() -> editor.moveTo(6));
        robot.write("17");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(editor.text()).isEqualTo("{\"a\": 17}");
        assertThat(styleAt(2)).containsExactly("key");
        assertThat(styleAt(6)).containsExactly("number");
        assertThat(styleAt(8)).containsExactly("punctuation");
    }

    @Test
    void coloursAllLinesOfATextThatIsSet() {
        run(() -> editor.setText("{\n\n  \"a\": \"b\",\n  \"c\": null\n}"));
        assertThat(styleAt(6)).containsExactly("key");
        assertThat(styleAt(editor.text().indexOf("null"))).containsExactly("keyword");
    }

    @Test
    void undoesAndRedoes(FxRobot robot) {
        run(() -> editor.setText("kept"));
        run(() -> editor.moveTo(4));
        robot.write("x");
        run(editor::undo);
        assertThat(editor.text()).isEqualTo("kept");
        run(editor::undo);
        assertThat(editor.text()).isEqualTo("kept");
        run(editor::redo);
        assertThat(editor.text()).isEqualTo("keptx");
        run(() -> editor.replaceText("all other"));
        run(editor::undo);
        assertThat(editor.text()).isEqualTo("keptx");
    }

    @Test
    void underlinesWhatIsWrong() {
        run(() -> editor.setText("[1, oops]"));
        run(() -> editor.markError(4));
        assertThat(styleAt(4)).contains("error");
        assertThat(styleAt(5)).doesNotContain("error");
        run(editor::clearError);
        assertThat(styleAt(4)).doesNotContain("error");
        run(() -> editor.markError(500));
        assertThat(styleAt(8)).contains("error", "punctuation");
    }

    @Test
    void leavesLongLinesAndLongTextsPlain() {
        String item = "\"a\", ";
        run(() -> editor.setText(item.repeat(EditorStyler.LONGEST_LINE / item.length() + 1) + "\n\"b\""));
        assertThat(styleAt(1)).isEmpty();
        assertThat(styleAt(editor.length() - 2)).containsExactly("string");
        run(() -> editor.setText("\"a\",\n".repeat(EditorStyler.LONGEST_TEXT / 5 + 1)));
        assertThat(styleAt(1)).isEmpty();
        run(() -> editor.setText("\"a\""));
        assertThat(styleAt(1)).containsExactly("string");
    }

    @Test
    void losesItsColoursWhenItGrowsTooLongAndGetsThemBack() {
        run(() -> editor.setText("\"a\""));
        run(() -> {
            editor.moveTo(editor.length());
            editor.insert("\n0".repeat(EditorStyler.LONGEST_TEXT / 2));
        });
        assertThat(styleAt(1)).isEmpty();
        run(editor::undo);
        assertThat(styleAt(1)).containsExactly("string");
    }

    @Test
    void tellsChangesUntilUnsubscribed(FxRobot robot) {
        var changes = new AtomicInteger();
        var subscription = editor.onChange(changes::incrementAndGet);
        robot.write("ab");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(changes).hasValue(2);
        subscription.unsubscribe();
        robot.write("c");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(changes).hasValue(2);
    }

    @Test
    void showsThePlaceholderWhileEmpty(FxRobot robot) {
        var placeholder = robot.lookup(".code-placeholder").queryAs(Label.class);
        assertThat(placeholder.isVisible()).isTrue();
        robot.write("x");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(placeholder.isVisible()).isFalse();
        robot.type(KeyCode.BACK_SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(placeholder.isVisible()).isTrue();
    }

    private List<String> styleAt(int offset) {
        return List.copyOf(((CodeArea) editor.area()).getStyleAtPosition(offset + 1));
    }

    private static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
