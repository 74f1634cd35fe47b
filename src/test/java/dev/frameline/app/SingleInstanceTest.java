package dev.frameline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.ui.kit.picture.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class SingleInstanceTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void givesAFolderToOneAtATime() {
        SingleInstance first = SingleInstance.claim(folder.resolve("new")).orElseThrow();
        assertThat(SingleInstance.claim(folder.resolve("new"))).isEmpty();
        assertThat(SingleInstance.claim(folder.resolve("other"))).isPresent();
        first.close();
        assertThat(SingleInstance.claim(folder.resolve("new"))).isPresent();
    }

    @Test
    void goesOnWhereThereCanBeNoLock() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        SingleInstance unlocked = SingleInstance.claim(file.resolve("below")).orElseThrow();
        unlocked.close();
        assertThat(file).isRegularFile();
    }

    @Test
    void saysThatAnotherWindowIsOpenAndCloses(FxRobot robot) {
        Stage stage = Pictures.onFx(() -> {
            var made = new Stage();
            AlreadyOpen.show(made);
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".title").<Labeled>query().getText()).isEqualTo("Frameline is already open");
        robot.clickOn("#already-close");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.isShowing()).isFalse();
    }
}
