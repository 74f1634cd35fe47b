package dev.frameline.ui.kit.theme;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class ToggleBarTest {

    private ToggleBar<String> bar;

    @Start
    void start(Stage stage) {
        bar = new ToggleBar<>(ToggleBar.Look.SEGMENTS, List.of("JSON", "Text", "Hex"), name -> name);
        stage.setScene(new Scene(bar.root(), 300, 60));
        stage.show();
    }

    @Test
    void beginsWithTheFirst() {
        assertThat(bar.valueProperty().get()).isEqualTo("JSON");
        assertThat(button("JSON").isSelected()).isTrue();
    }

    @Test
    void choosesByClickAndKeepsTheChosenOneChosen(FxRobot robot) {
        robot.clickOn("Hex").clickOn("Hex");
        assertThat(bar.valueProperty().get()).isEqualTo("Hex");
        assertThat(button("Hex").isSelected()).isTrue();
        assertThat(button("JSON").isSelected()).isFalse();
    }

    @Test
    void showsWhatIsChosenFromOutside() {
        run(() -> bar.valueProperty().set("Text"));
        assertThat(button("Text").isSelected()).isTrue();
    }

    @Test
    void walksWithTheArrows(FxRobot robot) {
        robot.clickOn("JSON").type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(button("Text").isFocused()).isTrue();
    }

    @Test
    void fallsBackToTheFirstWhenTheChosenOneGoes() {
        run(() -> bar.valueProperty().set("Hex"));
        run(() -> bar.setChoices(List.of("Raw", "Hex")));
        assertThat(bar.valueProperty().get()).isEqualTo("Hex");
        run(() -> bar.setChoices(List.of("Raw", "Tree")));
        assertThat(bar.valueProperty().get()).isEqualTo("Raw");
        assertThat(button("Raw").getStyleClass()).contains("first").doesNotContain("last");
    }

    @Test
    void tellsItsCountToAScreenReader() {
        run(() -> bar.setCount("Text", "4"));
        assertThat(button("Text").getAccessibleText()).isEqualTo("Text, 4");
        run(() -> bar.setCount("Text", ""));
        assertThat(button("Text").getAccessibleText()).isEqualTo("Text");
        run(() -> bar.setCount("No such", "4"));
    }

    private ToggleButton button(String text) {
        return bar.root().getChildren().stream().map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    private static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
