package dev.frameline.ui.kit.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
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

/// Selecting many of ten million rows, and what a person does with the titles.
@ExtendWith(ApplicationExtension.class)
final class ManyRowsTest {

    private static final double HEIGHT = 20 * RowList.ROW_HEIGHT + RowHeader.HEIGHT;

    private final CountingSource source = new CountingSource(10_000_000);
    private final RangeSelection selection = new RangeSelection();
    private final List<String> told = new ArrayList<>();
    private final List<Long> menus = new ArrayList<>();
    private RowList<String> list;

    @Start
    void start(Stage stage) {
        list = new RowList<>(columns("#", "What", "More"));
        list.setSelection(selection);
        list.setOnMenu((index, x, y) -> menus.add(index));
        list.setHeaderActions(new HeaderActions() {
            @Override
            public void moved(int column, int to) {
                told.add("moved " + column + " to " + to);
            }

            @Override
            public void resized(int column) {
                told.add("resized " + column);
            }

            @Override
            public void menu(int column, double screenX, double screenY) {
                told.add("menu " + column);
            }
        });
        list.setSource(source);
        var scene = new Scene(new StackPane(list), 400, HEIGHT);
        new Skin(Theme.LIGHT).applyTo(scene);
        stage.setScene(scene);
        stage.show();
        list.requestFocus();
    }

    private static List<Column<String>> columns(String number, String what, String more) {
        return List.of(Column.<String>of(number, 90, (row, index, cell) -> cell.text("" + index)).alignRight(),
                Column.<String>of(what, 100, (row, index, cell) -> cell.text(row + " and more of it")),
                Column.<String>of(more, 60, (row, index, cell) -> cell.text(row)).grow(1));
    }

    @Test
    void shiftAndTheKeysExtendFromTheAnchor(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(rows()).isEqualTo("[2..4]");
        assertThat(lead()).isEqualTo(4);
        robot.press(KeyCode.SHIFT).type(KeyCode.PAGE_UP).release(KeyCode.SHIFT);
        assertThat(rows()).isEqualTo("[0..2]");
        robot.press(KeyCode.SHIFT).type(KeyCode.END).release(KeyCode.SHIFT);
        assertThat(rows()).isEqualTo("[2..9999999]");
        assertThat(list.followProperty().get()).isFalse();
        robot.press(KeyCode.SHIFT).type(KeyCode.HOME).type(KeyCode.PAGE_DOWN).release(KeyCode.SHIFT);
        assertThat(rows()).isEqualTo("[2..20]");
        robot.type(KeyCode.DOWN);
        assertThat(rows()).isEqualTo("[21]");
    }

    @Test
    void controlASelectsAllAndEscapeGoesBackToOne(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
        assertThat(rows()).isEqualTo("[0..9999999]");
        assertThat(lead()).isEqualTo(1);
        assertThat(selectedInSight()).isEqualTo(20);
        robot.type(KeyCode.ESCAPE);
        assertThat(rows()).isEqualTo("[1]");
        assertThat(selectedInSight()).isEqualTo(1);
    }

    @Test
    void controlClickTogglesARow(FxRobot robot) {
        robot.clickOn(row(3));
        click(6, false, true);
        click(9, false, true);
        assertThat(rows()).isEqualTo("[3, 6, 9]");
        assertThat(lead()).isEqualTo(9);
        click(9, false, true);
        assertThat(rows()).isEqualTo("[3, 6]");
        assertThat(lead()).isEqualTo(6);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.SPACE).release(KeyCode.SHORTCUT);
        assertThat(rows()).isEqualTo("[3]");
        robot.clickOn(row(12));
        assertThat(rows()).isEqualTo("[12]");
    }

    @Test
    void shiftClickAndADragSelectWhatLiesBetween(FxRobot robot) {
        robot.clickOn(row(3));
        click(8, true, false);
        assertThat(rows()).isEqualTo("[3..8]");
        robot.drag(row(10), MouseButton.PRIMARY).dropTo(row(5));
        assertThat(rows()).isEqualTo("[5..10]");
        assertThat(lead()).isEqualTo(5);
    }

    @Test
    void aMenuOnOneOfManyKeepsThem(FxRobot robot) {
        robot.clickOn(row(3));
        click(8, true, false);
        robot.clickOn(row(5), MouseButton.SECONDARY);
        assertThat(rows()).isEqualTo("[3..8]");
        robot.clickOn(row(1), MouseButton.SECONDARY);
        assertThat(rows()).isEqualTo("[1]");
        assertThat(menus).containsExactly(5L, 1L);
    }

    @Test
    void aTitleIsDraggedToAnotherPlace(FxRobot robot) {
        Point2D title = header(40);
        robot.drag(title.getX(), title.getY(), MouseButton.PRIMARY).dropTo(title.getX() + 110, title.getY());
        assertThat(told).containsExactly("moved 0 to 1");
        told.clear();
        robot.drag(title.getX(), title.getY(), MouseButton.PRIMARY).dropTo(title.getX() + 3, title.getY());
        assertThat(told).isEmpty();
    }

    @Test
    void aDoubleClickOnAnEdgeFitsWhatIsInSight(FxRobot robot) {
        Point2D edge = header(90);
        robot.moveTo(edge).doubleClickOn(MouseButton.PRIMARY);
        double narrow = titleAt("What");
        assertThat(narrow).isBetween(24.0, 60.0);
        assertThat(told).contains("resized 0");
        inFx(() -> list.scrollTo(9_999_000));
        robot.moveTo(header(narrow)).doubleClickOn(MouseButton.PRIMARY);
        assertThat(titleAt("What")).isGreaterThan(narrow + 20);
    }

    @Test
    void theMenuOfTheTitlesKnowsItsColumn(FxRobot robot) {
        robot.clickOn(header(120), MouseButton.SECONDARY);
        assertThat(told).containsExactly("menu 1");
        assertThat(menus).isEmpty();
    }

    @Test
    void otherColumnsTakeTheirPlaceWhereItStands() {
        inFx(() -> list.scrollTo(5_000_000));
        inFx(() -> list.setColumns(columns("No", "Which", "Else")));
        assertThat(list.topIndex()).isEqualTo(5_000_000);
        assertThat(row(5_000_003).queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT))
                .asString().contains("No 5000003");
        assertThat(list.lookupAll(".row")).hasSize(21);
    }

    private String rows() {
        WaitForAsyncUtils.waitForFxEvents();
        return selection.rows.toString();
    }

    private long lead() {
        WaitForAsyncUtils.waitForFxEvents();
        return list.selectedIndexProperty().get();
    }

    private long selectedInSight() {
        inFx(() -> {
            // laid out
        });
        return list.lookupAll(".row").stream().filter(Node::isVisible)
                .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected"))).count();
    }

    private Node row(long index) {
        WaitForAsyncUtils.waitForFxEvents();
        return list.lookupAll(".row").stream().map(RowNode.class::cast)
                .filter(row -> row.isVisible() && row.index() == index).findFirst().orElseThrow();
    }

    /// The headless robot's clicks know nothing of the keys that are held.
    private void click(long index, boolean isShift, boolean isControl) {
        Node row = row(index);
        inFx(() -> row.fireEvent(new MouseEvent(MouseEvent.MOUSE_PRESSED, 20, 5, 0, 0, MouseButton.PRIMARY, 1, isShift,
                isControl, false, false, true, false, false, false, false, true,
                new PickResult(row, new Point3D(20, 5, 0), 0))));
    }

    private Point2D header(double x) {
        return list.lookup(".row-header").localToScreen(x, 10);
    }

    /// Where a column starts, by its title, which stands at the left.
    private double titleAt(String title) {
        WaitForAsyncUtils.waitForFxEvents();
        return list.lookupAll(".row-title").stream().map(javafx.scene.text.Text.class::cast)
                .filter(each -> each.getText().equals(title)).map(each -> each.getX() - 5)
                .max(Comparator.naturalOrder()).orElseThrow();
    }

    private void inFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            work.run();
            list.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
