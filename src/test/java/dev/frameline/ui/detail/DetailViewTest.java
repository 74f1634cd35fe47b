package dev.frameline.ui.detail;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Await;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.ui.kit.code.LineView;
import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.fx.FxExecutor;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.sample.FixedFileChoosers;
import dev.frameline.ui.sample.MemoryClipboards;
import dev.frameline.ui.sample.RecordedFile;
import dev.frameline.ui.sample.Sample;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class DetailViewTest {

    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private final ThreadTasks tasks = new ThreadTasks(new FxExecutor(), bugs::add);
    private final MemoryClipboards clipboards = new MemoryClipboards();
    private final ObjectProperty<Optional<Entry>> selected = new SimpleObjectProperty<>(Optional.empty());
    private DetailViewModel model;
    private DetailView view;
    private RecordedFile file;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        var skin = new Skin(Theme.DARK);
        model = new DetailViewModel(tasks, Delay.ofToolkit(), new Times(ZoneOffset.UTC), selected, clipboards,
                new FixedFileChoosers());
        view = new DetailView(model, clipboards);
        var scene = new Scene(view.root(), 420, 600);
        skin.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @BeforeEach
    void open() throws FaultException {
        file = RecordedFile.in(folder, tasks);
        onFx(() -> model.setRecording(Optional.of(file.recording())));
    }

    @AfterEach
    void close() {
        onFx(view::close);
        file.close();
        tasks.close();
        assertThat(bugs).isEmpty();
    }

    @Test
    void showsAFrameInEachForm(FxRobot robot) throws Exception {
        add(Sample.in("{\"a\":1.0}"));
        select(1);
        awaitText("{\n  \"a\": 1.0\n}");
        robot.clickOn("Raw");
        awaitText("{\"a\":1.0}");
        robot.clickOn("Hex");
        awaitText("00000000  7b 22 61 22 3a 31 2e 30  7d                       |{\"a\":1.0}|");
        assertThat(said(".fact-value")).isEqualTo("1 · inbound · text");
    }

    @Test
    void showsTenMegabytesAndALineOfOne(FxRobot robot) throws Exception {
        String items = "{\"symbol\":\"BTC-USD\",\"price\":64210.55},".repeat(270_000);
        add(Sample.in("[" + items + "0]"), Sample.in("x".repeat(1 << 20)));
        select(1);
        Await.until("ten megabytes are laid out", () -> lines() == 270_000 * 4 + 3);
        assertThat(Pictures.onFx(() -> text().topLine())).isZero();
        robot.clickOn("#detail-text").press(KeyCode.SHORTCUT).type(KeyCode.END).release(KeyCode.SHORTCUT);
        assertThat(Pictures.onFx(() -> text().topLine())).isPositive();
        robot.clickOn("Hex");
        Await.until("they are dumped", () -> lines() == (items.length() + 3 + 15) / 16);
        robot.clickOn("Pretty");
        select(2);
        Await.until("the long line is there",
                () -> lines() == 1 && Pictures.onFx(() -> text().lines().text().length()) == 1 << 20);
        assertThat(Pictures.onFx(() -> text().topLine())).as("scrolled to the start").isZero();
    }

    @Test
    void joinsAMessageAndSaysWhatIsWrong(FxRobot robot) throws Exception {
        add(Sample.in("[1").without(Meta.FIN),
                Sample.frame(Direction.IN, Opcode.CONTINUATION, new byte[]{',', '2', ']'})
                        .with(Meta.TEXT).message(1).fault("Something is wrong (RFC 6455 §5.4)"));
        select(2);
        awaitText(",2]");
        assertThat(said(".fault-what")).contains("§5.4");
        robot.clickOn("Whole message");
        awaitText("[\n  1,\n  2\n]");
    }

    @Test
    void copiesWhatIsShownOrSelected(FxRobot robot) throws Exception {
        add(Sample.in("[1]"));
        select(1);
        awaitText("[\n  1\n]");
        robot.clickOn("#detail-copy");
        Await.until("it is copied", () -> clipboards.text().equals(Optional.of("[\n  1\n]")));
        robot.clickOn("Raw").clickOn("#detail-text").press(KeyCode.SHORTCUT).type(KeyCode.A, KeyCode.C)
                .release(KeyCode.SHORTCUT);
        Await.until("it is copied", () -> clipboards.text().equals(Optional.of("[1]")));
    }

    @Test
    void showsANoteInWordsAndNothingForNothing() throws Exception {
        assertThat(said(".empty-title")).isEqualTo("Select a row");
        add(Sample.of(EntryKind.NOTE, Direction.IN, "TCP ended.\nConnect again."),
                Sample.frame(Direction.IN, Opcode.PONG, new byte[0]));
        select(1);
        assertThat(said(".note-happened")).isEqualTo("TCP ended.");
        assertThat(said(".note-todo")).isEqualTo("Connect again.");
        select(2);
        assertThat(Pictures.onFx(() -> find("#detail-none").isVisible())).isTrue();
    }

    private void add(Sample... samples) throws Exception {
        for (Sample sample : samples) {
            file.add(sample);
        }
        file.sync();
    }

    private void select(long number) throws FaultException {
        Entry entry = file.recording().page(number, 1).getFirst();
        onFx(() -> selected.set(Optional.of(entry)));
    }

    private void awaitText(String expected) {
        Await.until("it shows " + expected,
                () -> Pictures.onFx(() -> text().lines().text().toString()).equals(expected));
    }

    private int lines() {
        return Pictures.onFx(() -> text().lines().count());
    }

    private LineView text() {
        return (LineView) find("#detail-text");
    }

    private String said(String selector) {
        return Pictures.onFx(() -> ((Labeled) find(selector)).getText());
    }

    private Node find(String selector) {
        return view.root().lookup(selector);
    }

    private static void onFx(Runnable action) {
        Pictures.onFx(() -> {
            action.run();
            return true;
        });
    }
}
