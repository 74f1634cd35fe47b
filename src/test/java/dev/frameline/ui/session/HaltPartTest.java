package dev.frameline.ui.session;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.time.FakeTicker;
import dev.frameline.profile.Profile;
import dev.frameline.session.Halt;
import dev.frameline.session.SessionSnapshot;
import dev.frameline.session.SessionState;
import dev.frameline.ui.filter.RecentFilters;
import dev.frameline.ui.kit.dialog.ScriptedAsks;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.fx.HandPulse;
import dev.frameline.ui.kit.fx.Pump;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.sample.FixedFileChoosers;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryClipboards;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class HaltPartTest {

    private static final Fault FULL = Fault.of(Fault.Kind.DISK, "The disk is full: /r/trades.frameline cannot grow.",
            "Free some space, or record to another disk.");

    private final HandTasks tasks = new HandTasks();
    private final FixedFileChoosers choosers = new FixedFileChoosers();
    private final FakeSession session = new FakeSession();
    private final List<Profile> again = new ArrayList<>();
    private final PaneTools tools = new PaneTools(tasks, new FakeTicker(), new HandDelay(), new Pump(new HandPulse()),
            new Times(ZoneOffset.UTC), new MemoryClipboards(), choosers, new ScriptedAsks(),
            new RecentFilters(), false);
    private SessionViewModel model = model();

    private SessionViewModel model() {
        var options = new SessionOptions(tasks, new FakeTicker(), () -> 1, _ -> session,
                title -> () -> Path.of("/r", title.get() + ".frameline"), _ -> {
                }, _ -> {
                }, again::add);
        return new SessionViewModel(options, Profile.of("p", "Trades", "wss://feed.example"), false);
    }

    @Start
    void start(Stage stage) {
        model = model();
        stage.setScene(new Scene(new VBox(new EndingPart(model, tools).root()), 760, 260));
        new Skin(Theme.LIGHT).applyTo(stage.getScene(), SessionPane.sheets().toArray(String[]::new));
        stage.show();
    }

    private void halt(long lost, Optional<Fault> another) {
        session.snapshot = halted(lost, another);
        Pictures.onFx(() -> {
            model.tick();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static SessionSnapshot halted(long lost, Optional<Fault> another) {
        SessionSnapshot idle = SessionSnapshot.IDLE;
        var halt = new Halt(FULL, Path.of("/r/trades.frameline"), 12_004, lost,
                OptionalLong.of(FakeTicker.START + 120_000_000_000L));
        return new SessionSnapshot(SessionState.OPEN, FakeTicker.START, idle.in(), idle.out(), 0, idle.pingNanos(),
                lost, 0, idle.connection(), idle.ending(), Optional.of(another.orElse(FULL)), Optional.of(halt));
    }

    @Test
    void saysWhatIsSafeAndGoesOnInANewFile(FxRobot robot) {
        halt(0, Optional.empty());
        assertThat(robot.lookup("#halt-figures").<Labeled>query().getText()).isEqualTo(
                "12\u2009004 entries are safe in the file. None was lost. The connection waits until 09:43:07.");
        robot.clickOn("#halt-go-on");
        assertThat(session.wentOnIn).containsExactly(Path.of("/r/Trades.frameline"));
    }

    @Test
    void goesOnWhereThePersonChooses(FxRobot robot) {
        halt(3, Optional.empty());
        assertThat(robot.lookup("#halt-figures").<Labeled>query().getText()).contains("3 that came after are lost.");
        robot.clickOn("#halt-elsewhere");
        assertThat(session.wentOnIn).isEmpty();
        choosers.answer(Path.of("/other/disk/trades"));
        robot.clickOn("#halt-elsewhere");
        assertThat(session.wentOnIn).containsExactly(Path.of("/other/disk/trades.frameline"));
        assertThat(choosers.asked().getFirst().name()).isEqualTo("Trades.frameline");
    }

    @Test
    void saysWhyTheOtherFileCouldNotBeMadeAndStaysUntilItGoesOn(FxRobot robot) {
        halt(0, Optional.of(Fault.of(Fault.Kind.DISK, "There is a file already.", "Choose another name.")));
        assertThat(robot.lookup("There is a file already.").tryQuery()).isPresent();
        assertThat(robot.lookup(FULL.what()).tryQuery()).isPresent();
        session.snapshot = SessionSnapshot.IDLE;
        Pictures.onFx(() -> {
            model.tick();
            return true;
        });
        assertThat(robot.lookup("#halt-go-on").tryQuery()).isEmpty();
    }

    @Test
    void connectsAgainInAnotherTabFromARecording() {
        session.isOver = true;
        Pictures.onFx(() -> {
            SessionViewModel viewer = model();
            viewer.connect();
            viewer.save();
            return viewer;
        });
        assertThat(again).extracting(Profile::url).containsExactly("wss://feed.example");
        assertThat(session.connected).isEmpty();
    }

    @Test
    void isDrawnInBothThemes() {
        assertThat(Pictures.draw("halt", 760, 150, () -> {
            SessionViewModel drawn = model();
            var box = new VBox(new EndingPart(drawn, tools).root());
            session.snapshot = halted(3, Optional.empty());
            drawn.tick();
            return box;
        }, SessionPane.sheets().toArray(String[]::new))).hasSize(2);
    }
}
