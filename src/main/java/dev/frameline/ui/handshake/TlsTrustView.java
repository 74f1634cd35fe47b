package dev.frameline.ui.handshake;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.base.fault.Fault;
import dev.frameline.handshake.CertificateFacts;
import dev.frameline.handshake.TlsFacts;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.FaultBox;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// A TLS handshake that failed because the server's certificate is not trusted: what is wrong, the chain as it came, and
/// a way to trust the server's own certificate from now on. Confined to the FX thread.
public final class TlsTrustView {

    private final ScrollPane root = new ScrollPane();

    /// @param facts the chain that was refused
    /// @param fault why
    /// @param onTrust told the SHA-256 of the server's own certificate when the person decides to trust it
    /// @param clipboards for the copy buttons
    public TlsTrustView(TlsFacts facts, Fault fault, Consumer<String> onTrust, Clipboards clipboards) {
        Texts texts = Texts.of("handshake");
        var box = new FaultBox(clipboards);
        box.show(fault);
        var margin = new VBox(box.root());
        margin.getStyleClass().add("advice-margin");
        var page = new VBox(margin);
        page.getStyleClass().add("verdicts");
        if (!facts.chain().isEmpty()) {
            page.getChildren().add(decision(texts, facts.chain().getFirst(), onTrust));
        }
        page.getChildren().add(new TlsView(texts, clipboards, facts).root());
        root.setContent(page);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("pane", "handshake");
    }

    /// The node to show in place of a handshake.
    public Region root() {
        return root;
    }

    private static Node decision(Texts texts, CertificateFacts own, Consumer<String> onTrust) {
        var words = new Label(texts.get("handshake.trust.words", TlsView.commonName(own.subject())));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "muted");
        var trust = Buttons.text(texts.get("handshake.trust"), () -> onTrust.accept(own.sha256()), "raised");
        trust.setId("trust");
        var box = new VBox(trust, words);
        box.getStyleClass().add("trust-box");
        return box;
    }
}
