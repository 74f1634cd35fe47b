package dev.frameline.ui.handshake;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.time.FakeTicker;
import dev.frameline.ui.handshake.HandshakeViewModel.Tab;
import dev.frameline.ui.kit.dialog.SystemClipboards;
import dev.frameline.ui.kit.fx.Pump;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Fonts;
import dev.frameline.ui.sample.HandTasks;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class HandshakePicturesTest {

    @BeforeAll
    static void loadFonts() {
        Fonts.load();
    }

    @Test
    void drawsAnAcceptedHandshake() {
        drawn("handshake-accepted", Tab.HANDSHAKE, Sample.accepted(), 600, 560);
    }

    @Test
    void drawsARefusedHandshake() {
        drawn("handshake-refused", Tab.HANDSHAKE, Sample.refused(), 600, 760);
    }

    @Test
    void drawsAnAcceptThatDiffersInANarrowPane() {
        drawn("handshake-broken", Tab.HANDSHAKE, Sample.wrongAccept(), 420, 760);
    }

    @Test
    void drawsTheRawHeads() {
        drawn("handshake-raw", Tab.RAW, Sample.accepted(), 600, 560);
    }

    @Test
    void drawsTls() {
        drawn("handshake-tls", Tab.TLS, Sample.accepted(), 600, 560);
    }

    @Test
    void drawsACertificateThatIsNotTrusted() {
        var fault = Fault.of(Fault.Kind.TLS, "The server's certificate is not trusted: it is self-signed.",
                "Trust it for this profile if you know the server.");
        List<Path> files = Pictures.draw("handshake-untrusted", 600, 560,
                () -> new StackPane(new TlsTrustView(Sample.TLS, fault, sha256 -> {
                    // a picture trusts nobody
                }, new SystemClipboards()).root()), HandshakeView.sheet());
        assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    private static void drawn(String name, Tab tab, Sample sample, int width, int height) {
        List<Path> files = Pictures.draw(name, width, height, () -> pane(tab, sample), HandshakeView.sheet());
        assertThat(files).hasSize(2).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    private static Parent pane(Tab tab, Sample sample) {
        var tasks = new HandTasks();
        var model = new HandshakeViewModel(tasks, new FakeTicker());
        var view = new HandshakeView(model, new Pump(), new SystemClipboards());
        model.show(sample.request(), sample.recording());
        tasks.runAll();
        model.tabProperty().set(tab);
        view.shown();
        return new StackPane(view.root());
    }
}
