package dev.frameline.ui.kit.dialog;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import dev.frameline.ui.kit.fx.Delay;

/// A field in the place of a name, to change it there: Enter or leaving it takes the new one, Esc gives up. It takes the
/// keys as soon as it is on screen. Confined to the FX thread.
public final class NameField extends TextField {

    private static final Duration FOCUS_DELAY = Duration.ofMillis(40);

    private final Consumer<String> take;
    private boolean isDone;

    /// @param name what it is called now
    /// @param take told the new one, at most once
    /// @param giveUp runs instead when the person gives up
    public NameField(String name, Consumer<String> take, Runnable giveUp) {
        super(name);
        this.take = take;
        setOnAction(_ -> finish());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                isDone = true;
                giveUp.run();
                event.consume();
            }
        });
        // a list shows a cell only after it has filled it, and what is not shown cannot take the focus
        Delay.ofToolkit().after(FOCUS_DELAY, () -> {
            if (getScene() != null) {
                requestFocus();
                selectAll();
            }
        });
        focusedProperty().addListener((_, was, is) -> {
            // a cell that is drawn anew takes its old field out of the scene: that is no decision of the person
            if (was && !is && getScene() != null) {
                finish();
            }
        });
    }

    private void finish() {
        if (!isDone) {
            isDone = true;
            take.accept(getText());
        }
    }
}
