package dev.frameline.ui.timeline;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.frameline.base.task.Await;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.sample.RecordedFile;
import dev.frameline.ui.sample.Sample;

import static org.assertj.core.api.Assertions.assertThat;

/// Many rows and columns of one's own, by hand and by key, over a real recording.
@ExtendWith(ApplicationExtension.class)
class RowsViewTest {

    private TimelineStage timeline;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        timeline = new TimelineStage();
        timeline.show(stage);
    }

    @AfterEach
    void close() {
        timeline.close();
    }

    @Test
    void selectsAllAndGoesBackToOneBeforeTheFilterIsCleared(FxRobot robot) throws Exception {
        timeline.record(folder).fill(500);
        timeline.awaitRows(500);
        timeline.onFx(() -> timeline.filter().textProperty().set("\"49\""));
        timeline.awaitRows(15);
        robot.clickOn("#timeline-rows").press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
        long lead = timeline.selectedNumber();
        assertThat(selected()).isEqualTo(15);
        robot.type(KeyCode.ESCAPE);
        assertThat(selected()).isEqualTo(1);
        assertThat(timeline.selectedNumber()).isEqualTo(lead);
        assertThat(Pictures.onFx(() -> timeline.model().filteredProperty().get())).isTrue();
        robot.press(KeyCode.SHIFT).type(KeyCode.UP, 2).release(KeyCode.SHIFT);
        assertThat(selected()).isEqualTo(3);
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        timeline.awaitRows(500);
    }

    @Test
    void keepsWhatIsSelectedWhenTheFilterGoes(FxRobot robot) throws Exception {
        timeline.record(folder).fill(500);
        timeline.awaitRows(500);
        timeline.onFx(() -> timeline.filter().textProperty().set("\"49\""));
        timeline.awaitRows(15);
        robot.clickOn("#timeline-rows").press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
        timeline.onFx(() -> timeline.filter().textProperty().set(""));
        timeline.awaitRows(500);
        assertThat(selected()).isEqualTo(15);
        assertThat(Pictures.onFx(() -> timeline.model().selection().entriesProperty().get().toString()))
                .isEqualTo("[49, 149, 249, 349, 449, 490..499]");
    }

    @Test
    void theMenuSaysHowManyAreCopied(FxRobot robot) throws Exception {
        timeline.record(folder).fill(500);
        timeline.awaitInSight("text 500");
        robot.clickOn("#timeline-rows").press(KeyCode.SHIFT).type(KeyCode.UP, 3).release(KeyCode.SHIFT);
        robot.clickOn("#timeline-rows", MouseButton.SECONDARY).clickOn("Copy 4 as JSON lines");
        assertThat(timeline.copied()).containsExactly(CopyForm.PRETTY);
    }

    @Test
    void aColumnFromJsonIsAddedWithTheKeysAlone(FxRobot robot) throws Exception {
        RecordedFile file = timeline.record(folder);
        file.fill(30).add(Sample.in("{\"symbol\":\"SOL\",\"last\":1.50}")).sync();
        timeline.awaitRows(31);
        timeline.onFx(() -> timeline.view().root().lookup("#columns-button").requestFocus());
        robot.type(KeyCode.SPACE).type(KeyCode.UP, 2).type(KeyCode.ENTER);
        Await.until("the form asks", () -> Pictures.onFx(() -> form().isVisible()));
        robot.write("$.last").type(KeyCode.TAB).write("Latest").type(KeyCode.ENTER);
        assertThat(Pictures.onFx(() -> form().isVisible())).isFalse();
        timeline.awaitInSight("Latest 1.50");
        assertThat(titles()).containsSubsequence("Size", "Latest", "Preview");
    }

    @Test
    void theFormRefusesWhatIsNoPath(FxRobot robot) throws Exception {
        timeline.record(folder).fill(30);
        timeline.awaitRows(30);
        timeline.onFx(() -> timeline.view().root().lookup("#columns-button").requestFocus());
        robot.type(KeyCode.SPACE).type(KeyCode.UP, 2).type(KeyCode.ENTER);
        Await.until("the form asks", () -> Pictures.onFx(() -> form().isVisible()));
        robot.write("last").type(KeyCode.ENTER);
        assertThat(Pictures.onFx(() -> form().isVisible())).isTrue();
        assertThat(Pictures.onFx(() -> form().lookup("#column-add").isDisabled())).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(Pictures.onFx(() -> form().isVisible())).isFalse();
        assertThat(titles()).hasSize(8);
    }

    @Test
    void aColumnIsHiddenAndMovedThroughItsMenu(FxRobot robot) throws Exception {
        timeline.record(folder).fill(30);
        timeline.awaitInSight("text 30");
        robot.clickOn(title("Time"), MouseButton.SECONDARY).clickOn("Move Time right");
        assertThat(titles()).startsWith("#", "Δ", "Time");
        robot.clickOn(title("Time"), MouseButton.SECONDARY).clickOn("Hide Time");
        assertThat(titles()).doesNotContain("Time");
        assertThat(timeline.rowsInSight()).noneMatch(row -> row.contains("Time"));
        robot.clickOn(title("Size"), MouseButton.SECONDARY).clickOn("Columns as they come");
        assertThat(titles()).startsWith("#", "Time", "Δ");
    }

    @Test
    void aDraggedEdgeIsRemembered(FxRobot robot) throws Exception {
        timeline.record(folder).fill(30);
        timeline.awaitInSight("text 30");
        Point2D edge = Pictures.onFx(() -> {
            Text delta = (Text) node("Δ");
            Node header = timeline.view().root().lookup(".row-header");
            // the delta ends where the direction begins, padding included
            return header.localToScreen(delta.getX() + delta.getLayoutBounds().getWidth() + 5, 10);
        });
        robot.drag(edge.getX(), edge.getY(), MouseButton.PRIMARY).dropTo(edge.getX() + 30, edge.getY());
        assertThat(Pictures.onFx(() -> timeline.model().columns().choicesProperty().get().stream()
                .filter(choice -> choice.column().equals("delta")).findFirst().orElseThrow().width()))
                .isBetween(90.0, 104.0);
    }

    private long selected() {
        return Pictures.onFx(() -> timeline.model().selection().count());
    }

    private Node form() {
        return timeline.view().root().lookup(".column-form");
    }

    private List<String> titles() {
        return Pictures.onFx(() -> timeline.view().root().lookupAll(".row-title").stream().map(Text.class::cast)
                .sorted((one, other) -> Double.compare(one.getX(), other.getX())).map(Text::getText).toList());
    }

    private Point2D title(String words) {
        return Pictures.onFx(() -> {
            Text title = (Text) node(words);
            return title.localToScreen(title.getX() + 3, 10);
        });
    }

    private Node node(String title) {
        return timeline.view().root().lookupAll(".row-title").stream()
                .filter(each -> ((Text) each).getText().equals(title)).findFirst().orElseThrow();
    }
}
