package dev.frameline.ui.kit.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
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
final class RowListTest {

    /// Twenty rows and the header.
    private static final double HEIGHT = 20 * RowList.ROW_HEIGHT + RowHeader.HEIGHT;

    private final CountingSource source = new CountingSource(10_000_000);
    private final List<Long> opened = new ArrayList<>();
    private final AtomicLong activated = new AtomicLong(-1);
    private RowList<String> list;

    @Start
    void start(Stage stage) {
        list = new RowList<>(List.of(
                Column.<String>of("#", 90, (row, index, cell) -> cell.text("" + index)).alignRight(),
                Column.<String>of("What", 100, (row, index, cell) -> cell.text(row)).grow(1)));
        list.setOnActivate(activated::set);
        list.setOnMenu((index, x, y) -> opened.add(index));
        list.setEmptyNode(new Label("Nothing here yet"));
        list.setSource(source);
        var scene = new Scene(new StackPane(list), 400, HEIGHT);
        new Skin(Theme.LIGHT).applyTo(scene);
        stage.setScene(scene);
        stage.show();
        list.requestFocus();
    }

    @Test
    void selectsWithArrowsPagesAndEnds(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        assertThat(selected()).isZero();
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP);
        assertThat(selected()).isEqualTo(1);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(selected()).isEqualTo(21);
        robot.type(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertThat(selected()).isZero();
        robot.type(KeyCode.END);
        assertThat(selected()).isEqualTo(9_999_999);
        assertThat(list.topIndex()).isEqualTo(9_999_980);
        robot.type(KeyCode.HOME);
        assertThat(selected()).isZero();
        assertThat(topAfterLayout()).isZero();
    }

    @Test
    void laysAGroundBehindHighlightedCharactersAsFarAsTheyAreShown() {
        Pictures.onFx(() -> {
            var cell = new CellNode(() -> {});
            new Scene(new StackPane(cell.node()));
            cell.text("price and price").highlight(0, 5).highlight(10, 15);
            cell.place(20, 300, 24, HPos.LEFT);
            Bounds both = ground(cell).getBoundsInParent();
            cell.clear();
            cell.text("price and price").highlight(0, 5);
            cell.place(20, 300, 24, HPos.LEFT);
            Bounds first = ground(cell).getBoundsInParent();
            assertThat(first.getMinX()).isEqualTo(both.getMinX()).isBetween(24.0, 26.0);
            assertThat(first.getMaxX()).isLessThan(both.getMaxX());
            assertThat(first.getMinY()).isBetween(0.0, 12.0);
            cell.clear();
            cell.text("price and price").highlight(10, 15);
            cell.place(20, 60, 24, HPos.LEFT);
            assertThat(ground(cell).getElements()).isEmpty();
            return true;
        });
    }

    private static Path ground(CellNode cell) {
        return (Path) cell.node().lookup(".row-highlight");
    }

    @Test
    void keepsTheSelectionInSightWhenItIsSetFromOutside() {
        inFx(() -> list.select(5_000_000));
        assertThat(list.topIndex()).isBetween(4_999_981L, 5_000_000L);
        inFx(() -> list.selectedIndexProperty().set(-1));
        assertThat(selected()).isEqualTo(-1);
    }

    @Test
    void selectsAndActivatesWithTheMouse(FxRobot robot) {
        robot.clickOn(rowShowing(3));
        assertThat(selected()).isEqualTo(3);
        robot.doubleClickOn(rowShowing(5));
        assertThat(activated).hasValue(5);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(activated).hasValue(6);
    }

    @Test
    void opensTheMenuOfTheRowUnderTheMouse(FxRobot robot) {
        robot.clickOn(rowShowing(4), MouseButton.SECONDARY);
        assertThat(selected()).isEqualTo(4);
        assertThat(opened).containsExactly(4L);
    }

    @Test
    void followsUntilAPersonScrollsUpAndAgainAfterEnd(FxRobot robot) {
        inFx(() -> list.followProperty().set(true));
        append(1000);
        assertThat(list.topIndex()).isEqualTo(source.count - 20);
        inFx(() -> list.scrollBy(-RowList.ROW_HEIGHT));
        assertThat(list.followProperty().get()).isFalse();
        long top = list.topIndex();
        append(1000);
        assertThat(list.topIndex()).isEqualTo(top);
        robot.type(KeyCode.END);
        assertThat(list.followProperty().get()).isTrue();
        append(1000);
        assertThat(list.topIndex()).isEqualTo(source.count - 20);
    }

    @Test
    void stopsFollowingWhenTheBarIsMovedAwayFromTheEnd() {
        inFx(() -> list.followProperty().set(true));
        inFx(() -> bar().setValue(0.5));
        assertThat(list.followProperty().get()).isFalse();
        assertThat(list.topIndex()).isBetween(4_999_900L, 5_000_100L);
    }

    @Test
    void showsTheEmptyNodeOnlyWhileThereAreNoRows(FxRobot robot) {
        Node empty = robot.lookup("Nothing here yet").query();
        assertThat(empty.isVisible()).isFalse();
        inFx(() -> list.setSource(new CountingSource(0)));
        assertThat(empty.isVisible()).isTrue();
        assertThat(selected()).isEqualTo(-1);
        robot.type(KeyCode.DOWN, KeyCode.END, KeyCode.PAGE_UP, KeyCode.ENTER);
        assertThat(selected()).isEqualTo(-1);
    }

    @Test
    void dropsASelectionThatIsNoLongerThere() {
        inFx(() -> list.select(9_999_999));
        source.count = 10;
        inFx(list::refresh);
        assertThat(selected()).isEqualTo(-1);
        assertThat(list.topIndex()).isZero();
    }

    @Test
    void dragsTheEdgeOfAColumn(FxRobot robot) {
        Node header = list.lookup(".row-header");
        var edge = header.localToScreen(90, 10);
        robot.drag(edge.getX(), edge.getY(), MouseButton.PRIMARY).dropTo(edge.getX() + 40, edge.getY());
        assertThat(widthOfFirstColumn()).isBetween(125.0, 135.0);
    }

    private double widthOfFirstColumn() {
        // the title of the second column stands where the first one ends
        return WaitForAsyncUtils.waitForAsyncFx(2000, () -> list.lookupAll(".row-title").stream()
                .map(javafx.scene.text.Text.class::cast).filter(title -> title.getText().equals("What"))
                .findFirst().orElseThrow().getX() - 5);
    }

    private Node rowShowing(long index) {
        return list.lookupAll(".row").stream().map(RowNode.class::cast)
                .filter(row -> row.isVisible() && row.index() == index).findFirst().orElseThrow();
    }

    private ScrollBar bar() {
        return (ScrollBar) list.lookup(".scroll-bar");
    }

    private void append(long rows) {
        source.count += rows;
        inFx(list::refresh);
    }

    private long selected() {
        WaitForAsyncUtils.waitForFxEvents();
        return list.selectedIndexProperty().get();
    }

    private long topAfterLayout() {
        WaitForAsyncUtils.waitForFxEvents();
        return list.topIndex();
    }

    private void inFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            work.run();
            list.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
