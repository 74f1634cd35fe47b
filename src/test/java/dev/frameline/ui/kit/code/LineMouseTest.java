package dev.frameline.ui.kit.code;

import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.ui.kit.fx.HandPulse;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// Drags that leave the view, made by hand: the headless toolkit ends a drag at the edge of its node.
@ExtendWith(ApplicationExtension.class)
final class LineMouseTest {

    private static final double HEIGHT = 120;

    private final HandPulse pulse = new HandPulse();

    @Test
    void scrollsOnWhileTheMouseIsHeldPastTheEdge() {
        Pictures.onFx(() -> {
            LineView view = view();
            var mouse = new LineMouse(view, pulse);
            mouse.press(event(MouseEvent.MOUSE_PRESSED, view, 25));
            int anchor = view.selectionProperty().get().anchor();
            mouse.drag(event(MouseEvent.MOUSE_DRAGGED, view, HEIGHT - 1));
            assertThat(pulse.isRunning()).isFalse();
            mouse.drag(event(MouseEvent.MOUSE_DRAGGED, view, HEIGHT + 80));
            assertThat(pulse.isRunning()).isTrue();
            int top = view.topLine();
            for (int i = 0; i < 20; i++) {
                pulse.beatAfter(16);
            }
            assertThat(view.topLine()).isGreaterThan(top + 10);
            assertThat(view.selectionProperty().get().anchor()).isEqualTo(anchor);
            assertThat(view.lines().lineAt(view.selectionProperty().get().caret())).isGreaterThan(top + 10);
            mouse.drag(event(MouseEvent.MOUSE_DRAGGED, view, 60));
            assertThat(pulse.isRunning()).isFalse();
            return true;
        });
    }

    @Test
    void stopsWhenTheButtonIsLetGo() {
        Pictures.onFx(() -> {
            LineView view = view();
            var mouse = new LineMouse(view, pulse);
            mouse.press(event(MouseEvent.MOUSE_PRESSED, view, 25));
            mouse.drag(event(MouseEvent.MOUSE_DRAGGED, view, HEIGHT + 80));
            mouse.release(event(MouseEvent.MOUSE_RELEASED, view, HEIGHT + 80));
            assertThat(pulse.isRunning()).isFalse();
            TextRange selected = view.selectionProperty().get();
            mouse.drag(event(MouseEvent.MOUSE_DRAGGED, view, 10));
            assertThat(view.selectionProperty().get()).isEqualTo(selected);
            return true;
        });
    }

    private static LineView view() {
        var view = new LineView();
        var scene = new Scene(view, 300, HEIGHT);
        new Skin(Theme.LIGHT).applyTo(scene);
        view.setText("some line\n".repeat(5000));
        scene.snapshot(null);
        return view;
    }

    private static MouseEvent event(EventType<MouseEvent> type, LineView view, double y) {
        boolean isDown = type != MouseEvent.MOUSE_RELEASED;
        return new MouseEvent(type, 60, y, 60, y, MouseButton.PRIMARY, 1, false, false, false, false, isDown, false,
                false, false, false, true, new PickResult(view, 60, y));
    }
}
