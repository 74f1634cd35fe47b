package dev.frameline.ui.kit.code;

import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class LineViewTest {

    private static final String TEXT = "first line\nsecond {\"order_id\": 12}\n\nlast";

    private final AtomicReference<String> copied = new AtomicReference<>("");
    private LineView view;
    private Skin skin;

    @Start
    void start(Stage stage) {
        view = new LineView();
        view.setOnCopy(copied::set);
        view.setText(TEXT);
        skin = new Skin(Theme.LIGHT);
        var scene = new Scene(new StackPane(view), 400, 120);
        skin.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void dragsOverCharacters(FxRobot robot) {
        robot.drag(at(6), MouseButton.PRIMARY).dropTo(at(17));
        assertThat(selected()).isEqualTo("line\nsecond");
        robot.clickOn(at(2));
        assertThat(selected()).isEmpty();
    }

    @Test
    void takesAWordByADoubleClickAndALineByATripleOne(FxRobot robot) {
        robot.doubleClickOn(at(22).add(1, 0));
        assertThat(selected()).isEqualTo("order_id");
        robot.clickOn(at(3)).clickOn(at(3)).clickOn(at(3));
        assertThat(selected()).isEqualTo("first line\n");
    }

    @Test
    void copiesWhatIsSelected(FxRobot robot) {
        robot.clickOn(at(0));
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(copied).hasValue("");
        robot.press(KeyCode.CONTROL).type(KeyCode.A, KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(copied).hasValue(TEXT);
    }

    @Test
    void selectsWithShiftAndArrows(FxRobot robot) {
        robot.clickOn(at(0));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 3).release(KeyCode.SHIFT);
        assertThat(selected()).isEqualTo("fir");
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(selected()).isEqualTo("first line\nsec");
        robot.press(KeyCode.SHIFT).type(KeyCode.END).release(KeyCode.SHIFT);
        assertThat(selected()).isEqualTo("first line\nsecond {\"order_id\": 12}");
        robot.type(KeyCode.RIGHT);
        assertThat(caret()).isEqualTo(TEXT.indexOf("\n\n") + 1);
        robot.type(KeyCode.LEFT, KeyCode.HOME);
        assertThat(caret()).isEqualTo(11);
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        assertThat(caret()).isEqualTo(TEXT.length());
    }

    @Test
    void stepsOverWordsWithControl(FxRobot robot) {
        robot.clickOn(at(0));
        robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT, 2).release(KeyCode.CONTROL);
        assertThat(caret()).isEqualTo(6);
        robot.press(KeyCode.CONTROL).type(KeyCode.LEFT, 2).release(KeyCode.CONTROL);
        assertThat(caret()).isZero();
    }

    @Test
    void keepsTheCaretInSight(FxRobot robot) {
        run(() -> view.setText("line\n".repeat(5000)));
        robot.clickOn(view);
        robot.type(KeyCode.PAGE_DOWN, 3);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.topLine()).isPositive();
        run(() -> view.select(20_000, 20_000));
        assertThat(view.topLine()).isBetween(3990, 4000);
        run(() -> view.scrollToLine(7));
        assertThat(view.topLine()).isEqualTo(7);
    }

    @Test
    void startsAnewWithAnotherText() {
        run(() -> view.select(3, 9));
        run(() -> view.setText("other"));
        assertThat(selected()).isEmpty();
        assertThat(caret()).isZero();
        assertThat(view.topLine()).isZero();
    }

    @Test
    void takesItsColoursFromTheTheme() {
        Color light = view.colours().of(Ink.KEY);
        run(() -> skin.themeProperty().set(Theme.DARK));
        run(() -> view.getScene().snapshot(null));
        assertThat(view.colours().of(Ink.KEY)).isNotEqualTo(light).isNotEqualTo(Color.TRANSPARENT);
    }

    @Test
    void tellsAScreenReaderItsText() {
        run(() -> view.select(2, 5));
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo(TEXT);
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START)).isEqualTo(2);
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END)).isEqualTo(5);
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.LINE_FOR_OFFSET, 12)).isEqualTo(1);
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.LINE_START, 1)).isEqualTo(11);
    }

    /// Where the left edge of a character is on the screen.
    private Point2D at(int offset) {
        return WaitForAsyncUtils.waitForAsyncFx(2000, () -> {
            LineLayout.Point point = view.lineLayout().pointOf(offset);
            return view.localToScreen(point.x(), point.y() + 8);
        });
    }

    private String selected() {
        WaitForAsyncUtils.waitForFxEvents();
        return view.selectedText();
    }

    private int caret() {
        WaitForAsyncUtils.waitForFxEvents();
        return view.selectionProperty().get().caret();
    }

    private void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
