package dev.frameline.ui.timeline;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.frameline.base.task.Await;
import dev.frameline.query.Query;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.sample.RecordedFile;
import dev.frameline.ui.sample.Sample;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {

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
    void followsALiveRecording() throws Exception {
        RecordedFile file = timeline.record(folder);
        file.fill(300);
        timeline.awaitInSight("text 300");
        file.fill(5000);
        timeline.awaitInSight("text 5300");
        assertThat(timeline.rowsInSight()).allMatch(row -> row.contains("text 52") || row.contains("text 5300"));
    }

    @Test
    void scrollingUpEndsFollowingAndEndResumesIt(FxRobot robot) throws Exception {
        RecordedFile file = timeline.record(folder);
        file.fill(500);
        timeline.awaitInSight("text 500");
        robot.moveTo("#timeline-rows").scroll(8, VerticalDirection.UP);
        assertThat(isFollowing()).isFalse();
        file.fill(500);
        timeline.awaitRows(1000);
        assertThat(timeline.rowsInSight()).noneMatch(row -> row.contains("text 1000"));
        robot.clickOn("#timeline-rows").type(KeyCode.END);
        timeline.awaitInSight("text 1000");
        assertThat(isFollowing()).isTrue();
    }

    @Test
    void newRowsMoveNothingAndAPillSaysHowManyCame(FxRobot robot) throws Exception {
        RecordedFile file = timeline.record(folder);
        file.fill(500);
        timeline.awaitInSight("text 500");
        robot.clickOn("#timeline-rows").type(KeyCode.HOME).type(KeyCode.DOWN, 3);
        timeline.awaitInSight("# 4,");
        assertThat(Pictures.onFx(() -> find("#timeline-arrived").isVisible())).isFalse();
        List<String> before = timeline.rowsInSight();
        file.fill(1204);
        Await.until("the pill says it", () -> labelled("#timeline-arrived").equals("1\u2009204 new"));
        assertThat(timeline.rowsInSight()).isEqualTo(before);
        robot.clickOn("#timeline-arrived");
        timeline.awaitInSight("text 1704");
        assertThat(isFollowing()).isTrue();
        assertThat(Pictures.onFx(() -> find("#timeline-arrived").isVisible())).isFalse();
    }

    @Test
    void whatOneReadsStaysInItsPlaceWhenTheFilterChanges(FxRobot robot) throws Exception {
        timeline.record(folder).fill(5000);
        timeline.awaitInSight("text 5000");
        timeline.onFx(() -> timeline.model().goTo(2490));
        timeline.awaitInSight("text 2490");
        double before = heightOf("text 2490");
        timeline.onFx(() -> timeline.filter().textProperty().set("0"));
        timeline.awaitRows(1265);
        timeline.awaitInSight("text 2490");
        assertThat(timeline.rowsInSight()).noneMatch(row -> row.contains("text 2489"));
        assertThat(heightOf("text 2490")).isEqualTo(before);
        timeline.onFx(() -> timeline.filter().clear());
        timeline.awaitRows(5000);
        timeline.awaitInSight("text 2489");
        assertThat(heightOf("text 2490")).isEqualTo(before);
    }

    @Test
    void arrowsMoveTheSelectionAndSpaceToggleFollowing(FxRobot robot) throws Exception {
        timeline.record(folder).fill(500);
        timeline.awaitInSight("text 500");
        robot.clickOn("#timeline-rows");
        long clicked = timeline.selectedNumber();
        assertThat(clicked).isPositive();
        robot.type(KeyCode.UP, 3).type(KeyCode.DOWN);
        assertThat(timeline.selectedNumber()).isEqualTo(clicked - 2);
        assertThat(isFollowing()).isFalse();
        robot.type(KeyCode.SPACE);
        assertThat(isFollowing()).isTrue();
        robot.type(KeyCode.HOME);
        assertThat(timeline.selectedNumber()).isEqualTo(1);
        timeline.awaitInSight("# 1,");
    }

    @Test
    void filtersWhileOneTypesAndKeepsTheSelection(FxRobot robot) throws Exception {
        timeline.record(folder).fill(500);
        timeline.awaitRows(500);
        timeline.onFx(() -> timeline.model().selectedNumberProperty().set(490));
        robot.clickOn("#timeline-filter");
        timeline.onFx(() -> timeline.model().selectedNumberProperty().set(490));
        robot.write("49");
        timeline.awaitRows(15);
        Await.until("the bar says so", () -> labelled(".count").equals("15"));
        assertThat(Pictures.onFx(timeline.model()::selectedRow)).isEqualTo(5);
        robot.type(KeyCode.ESCAPE);
        timeline.awaitRows(500);
        assertThat(timeline.selectedNumber()).isEqualTo(490);
        assertThat(Pictures.onFx(timeline.filter().textProperty()::get)).isEmpty();
    }

    @Test
    void goesFromHitToHitAndHidesNothing(FxRobot robot) throws Exception {
        timeline.record(folder).fill(3000);
        timeline.awaitInSight("text 3000");
        timeline.onFx(() -> timeline.model().find().find(Query.parse("\"text 77\"", ZoneOffset.UTC)));
        robot.clickOn("#timeline-rows");
        robot.type(KeyCode.HOME);
        timeline.onFx(timeline.model().find()::next);
        timeline.awaitInSight("# 77,");
        Await.until("it is selected", () -> timeline.selectedNumber() == 77);
        timeline.onFx(timeline.model().find()::next);
        Await.until("the next one is selected", () -> timeline.selectedNumber() == 770);
        timeline.awaitInSight("# 770,");
        timeline.onFx(timeline.model().find()::previous);
        timeline.onFx(timeline.model().find()::previous);
        Await.until("round the start", () -> timeline.selectedNumber() == 779);
        timeline.awaitRows(3000);
    }

    @Test
    void togglesHideWhatTheyName(FxRobot robot) throws Exception {
        RecordedFile file = timeline.record(folder);
        file.fill(10).add(Sample.out("mine")).sync();
        timeline.awaitRows(11);
        robot.clickOn("#timeline-in");
        timeline.awaitRows(1);
        timeline.awaitInSight("mine");
        robot.clickOn("#timeline-out");
        Await.until("it says that nothing passes",
                () -> Pictures.onFx(() -> find("#timeline-clear").isVisible()));
        robot.clickOn("#timeline-clear");
        timeline.awaitRows(11);
    }

    @Test
    void aPauseSaysHowManyCame(FxRobot robot) throws Exception {
        RecordedFile file = timeline.record(folder);
        file.fill(10);
        timeline.awaitRows(10);
        robot.clickOn("#timeline-pause");
        file.fill(1500);
        Await.until("the button says it", () -> labelled("#timeline-pause").equals("1\u2009500 new"));
        timeline.awaitRows(10);
        robot.clickOn("#timeline-pause");
        timeline.awaitRows(1510);
        assertThat(labelled("#timeline-pause")).isEmpty();
    }

    @Test
    void asksForCopiesByKeyAndMenu(FxRobot robot) throws Exception {
        timeline.record(folder).fill(100);
        timeline.awaitInSight("text 100");
        robot.clickOn("#timeline-rows").press(KeyCode.SHORTCUT).type(KeyCode.C).press(KeyCode.SHIFT).type(KeyCode.C)
                .release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        assertThat(timeline.copied()).containsExactly(CopyForm.PAYLOAD, CopyForm.PRETTY);
        robot.clickOn("#timeline-rows", MouseButton.SECONDARY).clickOn("Copy as hex");
        assertThat(timeline.copied()).endsWith(CopyForm.HEX);
    }

    @Test
    void saysWhatToDoWhileThereIsNothing() {
        assertThat(labelled(".empty-title")).isEqualTo("No connection yet");
        assertThat(Pictures.onFx(() -> find("#timeline-clear").isVisible())).isFalse();
    }

    @Test
    void costsNothingWhileHidden() throws Exception {
        RecordedFile file = timeline.record(folder);
        file.fill(10);
        timeline.awaitInSight("text 10");
        timeline.onFx(timeline.view()::hidden);
        file.fill(10);
        timeline.awaitRows(20);
        assertThat(timeline.rowsInSight()).noneMatch(row -> row.contains("text 20"));
        timeline.onFx(timeline.view()::shown);
        timeline.awaitInSight("text 20");
    }

    /// How far down the row stands that says this.
    private double heightOf(String words) {
        return Pictures.onFx(() -> timeline.view().root().lookupAll(".row").stream().filter(Node::isVisible)
                .filter(row -> String.valueOf(row.queryAccessibleAttribute(AccessibleAttribute.TEXT)).contains(words))
                .findFirst().orElseThrow().getLayoutY());
    }

    private boolean isFollowing() {
        return Pictures.onFx(() -> timeline.model().followingProperty().get());
    }

    private String labelled(String selector) {
        return Pictures.onFx(() -> ((Labeled) find(selector)).getText());
    }

    private Node find(String selector) {
        return timeline.view().root().lookup(selector);
    }
}
