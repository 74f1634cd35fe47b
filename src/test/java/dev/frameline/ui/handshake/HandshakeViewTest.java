package dev.frameline.ui.handshake;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.time.FakeTicker;
import dev.frameline.ui.handshake.HandshakeViewModel.Tab;
import dev.frameline.ui.kit.code.LineView;
import dev.frameline.ui.kit.fx.Pump;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryClipboards;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class HandshakeViewTest {

    private final HandTasks tasks = new HandTasks();
    private final MemoryClipboards clipboards = new MemoryClipboards();
    private final StackPane stack = new StackPane();
    private HandshakeViewModel model;
    private HandshakeView view;

    @Start
    void start(Stage stage) {
        model = new HandshakeViewModel(tasks, new FakeTicker());
        view = new HandshakeView(model, new Pump(), clipboards);
        stack.getChildren().setAll(view.root());
        var scene = new Scene(stack, 600, 700);
        new Skin(Theme.DARK).applyTo(scene, HandshakeView.sheet());
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void showsTheVerdictsHeaderByHeader(FxRobot robot) {
        show(Sample.accepted());
        assertThat(labels(robot)).contains("101 Switching Protocols", "Sec-WebSocket-Key", "wDqumtseNBJdhkihL6PW7w==",
                "SHA-1 of key + GUID: matches", "TLS 1.3", "21.2 ms");
    }

    @Test
    void hidesSecretsUntilAskedToShowThem(FxRobot robot) {
        show(Sample.accepted());
        assertThat(labels(robot)).contains("GET /v1/stream?token=•••••• HTTP/1.1")
                .noneMatch(text -> text.contains("KOsEJN"));
        robot.clickOn("#reveal");
        assertThat(labels(robot)).contains("GET /v1/stream?token=abcdef HTTP/1.1",
                "session=KOsEJNabcdefmvwBF9; theme=dark");
    }

    @Test
    void showsBothValuesOfAnAcceptThatDiffers(FxRobot robot) {
        show(Sample.wrongAccept());
        assertThat(labels(robot)).contains("expected", "0FFP+2nmNIf/h+4BP36k9uzrYGk=", "received",
                "1FFP+2nmNIf/h+4BP36k9uzrYGk=");
    }

    @Test
    void showsTheBodyOfARefusalAndWhatToTry(FxRobot robot) {
        show(Sample.refused());
        assertThat(labels(robot)).contains("401 Unauthorized", "What to try");
        LineView body = robot.lookup(".line-view").queryAs(LineView.class);
        assertThat(body.lines().text().toString()).startsWith("{\n  \"error\": \"invalid_token\",");
    }

    @Test
    void letsValuesBeSelected(FxRobot robot) {
        show(Sample.accepted());
        robot.clickOn("feed.example").push(KeyCode.CONTROL, KeyCode.A);
        TextField field = robot.lookup(".value-field").match(TextField::isFocused).queryAs(TextField.class);
        assertThat(field.getSelectedText()).isEqualTo("feed.example");
        assertThat(field.isEditable()).isFalse();
    }

    @Test
    void copiesARawHeadAsShown(FxRobot robot) {
        show(Sample.accepted());
        robot.clickOn("Raw").clickOn(".raw-title .icon-button");
        assertThat(clipboards.text().orElseThrow()).startsWith("GET /v1/stream?token=•••••• HTTP/1.1\nHost: ")
                .doesNotContain("KOsEJN").endsWith("\n\n");
        robot.clickOn("#reveal").clickOn(".raw-title .icon-button");
        assertThat(clipboards.text().orElseThrow()).startsWith("GET /v1/stream?token=abcdef HTTP/1.1\n")
                .contains("Cookie: session=KOsEJNabcdefmvwBF9");
    }

    @Test
    void showsTheChainOfCertificatesAndCopiesAFingerprint(FxRobot robot) {
        show(Sample.accepted());
        robot.clickOn("TLS");
        assertThat(labels(robot)).contains("TLS_AES_256_GCM_SHA384", "CN=feed.example", "feed.example, *.feed.example",
                "2026-10-01 to 2026-12-30", "trusted by this system");
        robot.clickOn(".tls-line .icon-button");
        assertThat(clipboards.text()).contains(Sample.TLS.chain().getFirst().sha256());
    }

    @Test
    void saysWhenThereIsNoTls(FxRobot robot) {
        show(Sample.wrongAccept());
        onFx(() -> model.tabProperty().set(Tab.TLS));
        assertThat(labels(robot)).contains("This connection is not encrypted (ws://)");
    }

    @Test
    void saysWhatCouldNotBeRead(FxRobot robot) {
        Sample sample = Sample.accepted();
        sample.recording().failWith(Fault.of(Fault.Kind.DISK, "The file is gone.", "Open it again."));
        show(sample);
        assertThat(labels(robot)).contains("The file is gone.", "Open it again.");
    }

    @Test
    void followsTheModelOnlyWhileShown(FxRobot robot) {
        onFx(view::hidden);
        show(Sample.accepted());
        assertThat(labels(robot)).doesNotContain("101 Switching Protocols");
        onFx(view::shown);
        assertThat(labels(robot)).contains("101 Switching Protocols");
        onFx(view::close);
    }

    @Test
    void trustsACertificateWhenAskedTo(FxRobot robot) {
        List<String> trusted = new ArrayList<>();
        var fault = Fault.of(Fault.Kind.TLS, "The certificate is self-signed.", "Trust it if you know it.");
        onFx(() -> stack.getChildren()
                .setAll(new TlsTrustView(Sample.TLS, fault, trusted::add, clipboards).root()));
        assertThat(labels(robot)).contains("The certificate is self-signed.", "CN=feed.example");
        robot.clickOn("#trust");
        assertThat(trusted).containsExactly(Sample.TLS.chain().getFirst().sha256());
    }

    private void show(Sample sample) {
        onFx(() -> {
            model.show(sample.request(), sample.recording());
            tasks.runAll();
        });
    }

    private static List<String> labels(FxRobot robot) {
        return Pictures.onFx(
                () -> robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    /// Runs it, and what a pulse would do after it.
    private void onFx(Runnable work) {
        Pictures.onFx(() -> {
            work.run();
            stack.applyCss();
            stack.layout();
            return true;
        });
    }
}
