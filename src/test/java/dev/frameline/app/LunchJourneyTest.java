package dev.frameline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.base.task.Await;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.settings.DataFolder;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.sample.RecordedFile;
import dev.frameline.ui.sample.Sample;
import dev.frameline.ui.session.SessionPane;

import static org.assertj.core.api.Assertions.assertThat;

/// After lunch, with a long recording and a question: when did the price of SOL first go wrong, and what had been sent
/// just before?
@ExtendWith(ApplicationExtension.class)
class LunchJourneyTest {

    private static final int ENTRIES = 60_000;
    private static final int FIRST_WRONG = 41_237;
    private static final int SENT_BEFORE = 41_201;
    private static final List<String> SYMBOLS = List.of("BTC-USD", "ETH-USD", "SOL-USD");

    @TempDir
    private Path folder = Path.of("");
    private MainWindow window;
    private Stage stage;

    @Start
    void start(Stage first) throws Exception {
        Path file = Files.createDirectories(folder.resolve("feed")).resolve("lunch.frameline");
        try (var tasks = new ThreadTasks(Runnable::run, bug -> {
            throw new AssertionError(bug);
        }); RecordedFile recorded = RecordedFile.at(file, tasks)) {
            for (int number = 1; number <= ENTRIES; number++) {
                recorded.add(entry(number).at(number * 1000L));
            }
            recorded.sync();
        }
        stage = first;
        window = new MainWindow(new DataFolder(folder.resolve("home")), first);
        first.setMaxWidth(1000);
        first.setMaxHeight(960);
        window.open(List.of(file), () -> {
        });
    }

    /// Every 1200th entry is sent, and one shortly before the first wrong price, which only SOL ever has.
    private static Sample entry(int number) {
        if (number % 1200 == 0 || number == SENT_BEFORE) {
            return Sample.out("{\"id\":" + number + ",\"op\":\"rebase\"}");
        }
        boolean isWrong = number == FIRST_WRONG || (number > FIRST_WRONG && number % 4001 == 0);
        String symbol = isWrong ? "SOL-USD" : SYMBOLS.get(number % SYMBOLS.size());
        return Sample.in(String.format(Locale.ROOT, "{\"symbol\":\"%s\",\"price\":%s}", symbol,
                isWrong ? "-1.5" : number % 100 + ".25"));
    }

    @AfterEach
    void close() throws InterruptedException {
        var ended = new CountDownLatch(1);
        Pictures.onFx(() -> {
            window.quit(ended::countDown);
            return true;
        });
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void findsTheFirstWrongPriceAndWhatWasSentJustBefore(FxRobot robot) {
        Await.until("the recording is open", () -> front().recording().filter(it -> it.count() == ENTRIES).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("$.symbol = SOL-USD $.price < 0");
        robot.type(KeyCode.ENTER);
        Await.until("its hits are counted", () -> text(robot, "#filter-count").equals("5"));
        robot.clickOn("#timeline-rows").type(KeyCode.HOME);
        Await.until("the first hit is selected", () -> selected() == FIRST_WRONG);
        Pictures.draw("journey-lunch-hit", stage.getScene(), Theme.LIGHT);
        robot.type(KeyCode.ESCAPE);
        Await.until("all rows are shown, and it is still selected",
                () -> text(robot, "#filter-count").isEmpty() && selected() == FIRST_WRONG);
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        robot.write("before out").type(KeyCode.ENTER);
        Await.until("what was sent before it is selected", () -> selected() == SENT_BEFORE);
        Pictures.onFx(() -> {
            window.setTheme(Theme.DARK);
            return true;
        });
        Pictures.draw("journey-lunch-sent", stage.getScene(), Theme.DARK);
    }

    private SessionPane front() {
        return window.wiring().shell().selectedProperty().get().orElseThrow();
    }

    private long selected() {
        return Pictures.onFx(() -> front().model().selectedNumber());
    }

    private static String text(FxRobot robot, String id) {
        return Pictures.onFx(() -> robot.lookup(id).<Labeled>query().getText());
    }
}
