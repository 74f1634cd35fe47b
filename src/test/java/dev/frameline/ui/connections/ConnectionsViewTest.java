package dev.frameline.ui.connections;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.FakeTicker;
import dev.frameline.profile.Folder;
import dev.frameline.profile.Profile;
import dev.frameline.profile.ProfileStore;
import dev.frameline.profile.ProfileTree;
import dev.frameline.session.SessionState;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.fx.FxExecutor;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class ConnectionsViewTest {

    private static final Clipboards NO_CLIPBOARD = new Clipboards() {
        @Override
        public void copy(String text) {
            throw new AssertionError("nothing is copied here");
        }

        @Override
        public Optional<String> text() {
            return Optional.empty();
        }
    };

    private final ThreadTasks tasks = new ThreadTasks(new FxExecutor(), _ -> {
    });
    private final List<String> opened = new ArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    @TempDir
    private Path folder = Path.of("");
    private ConnectionsViewModel model;

    @Start
    void start(Stage stage) {
        model = model();
        stage.setScene(new Scene(new ConnectionsView(model, NO_CLIPBOARD, new Label("below"), new Label("foot")).root(),
                240, 600));
        new Skin(Theme.LIGHT).applyTo(stage.getScene(), ConnectionsView.sheet());
        stage.show();
    }

    private ConnectionsViewModel model() {
        var made = new ConnectionsViewModel(new ProfileStore(folder, new FakeTicker()), tasks,
                () -> "new" + ids.incrementAndGet());
        made.setOnOpen(profile -> opened.add(profile.id()));
        made.show(new ProfileStore.Opened(tree(), Optional.empty()));
        return made;
    }

    private static ProfileTree tree() {
        return new ProfileTree(List.of(
                new Folder("m", "Market data", true,
                        List.of(Profile.of("t", "Trades feed", "wss://feed.example/v1/stream"),
                                Profile.of("b", "Order book (binary)", "wss://feed.example/v1/book"),
                                Profile.of("r", "Candles — replay", "ws://localhost:9400/ticker"))),
                new Folder("s", "Support chat", true,
                        List.of(Profile.of("c", "Chat, staging", "wss://chat.staging.example/socket/v2/websocket"),
                                Profile.of("l", "Chat, local bot", "demo:/chat")))));
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void opensAProfileWithAClickAndWithTheKeyboard(FxRobot robot) {
        robot.clickOn("Order book (binary)");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(opened).containsExactly("b", "r");
    }

    @Test
    void renamesInPlace(FxRobot robot) {
        robot.clickOn("Trades feed").type(KeyCode.F2);
        robot.write("Renamed").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.treeProperty().get().profile("t").map(Profile::name)).contains("Renamed");
        robot.clickOn("Renamed").type(KeyCode.F2);
        robot.write("Not this").type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.treeProperty().get().profile("t").map(Profile::name)).contains("Renamed");
    }

    @Test
    void deletesWithTheKeyboardAndDuplicatesFromTheMenu(FxRobot robot) {
        robot.clickOn("Chat, staging").type(KeyCode.DELETE);
        assertThat(model.treeProperty().get().profile("c")).isEmpty();
        robot.clickOn("Trades feed", MouseButton.SECONDARY);
        robot.clickOn("Duplicate");
        assertThat(model.treeProperty().get().profile("new1").map(Profile::name)).contains("Trades feed copy");
        assertThat(opened).containsExactly("c");
    }

    @Test
    void findsByTypingAndOpensWithEnter(FxRobot robot) {
        robot.clickOn("#sidebar-search").write("book").type(KeyCode.ENTER);
        assertThat(opened).containsExactly("b");
        robot.type(KeyCode.ESCAPE);
        assertThat(model.searchProperty().get()).isEmpty();
    }

    @Test
    void foldsAFolderWithAClick(FxRobot robot) {
        robot.clickOn("MARKET DATA");
        assertThat(model.rows()).extracting(SidebarRow::id).containsExactly("m", "s", "c", "l");
    }

    @Test
    void isDrawnInBothThemes() {
        var files = Pictures.draw("connections", 240, 600, () -> {
            ConnectionsViewModel drawn = model();
            drawn.setState("t", SessionState.OPEN);
            drawn.setState("b", SessionState.CONNECTING);
            drawn.setState("c", SessionState.FAILED);
            drawn.select("t");
            Region root = new ConnectionsView(drawn, NO_CLIPBOARD, new Label("below"), new Label("foot")).root();
            return root;
        }, ConnectionsView.sheet());
        assertThat(files).hasSize(2).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }
}
