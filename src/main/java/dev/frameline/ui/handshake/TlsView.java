package dev.frameline.ui.handshake;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.handshake.CertificateFacts;
import dev.frameline.handshake.TlsFacts;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// What TLS agreed on and the chain of certificates, the server's own first. Made anew for each connection. Confined to
/// the FX thread.
final class TlsView {

    private static final int DAY = 10;

    private final Texts texts;
    private final Clipboards clipboards;
    private final VBox root = new VBox();

    TlsView(Texts texts, Clipboards clipboards, TlsFacts facts) {
        this.texts = texts;
        this.clipboards = clipboards;
        root.getStyleClass().add("tls");
        if (!facts.protocol().isEmpty()) {
            addLine("protocol", ReportWriter.tlsName(facts.protocol()));
        }
        if (!facts.cipherSuite().isEmpty()) {
            addLine("cipher", facts.cipherSuite());
        }
        addTrust(facts.trust());
        List<CertificateFacts> chain = facts.chain();
        for (int i = 0; i < chain.size(); i++) {
            addCertificate(i, chain.size(), chain.get(i));
        }
    }

    Region root() {
        return root;
    }

    /// The common name in a distinguished name, or all of it if there is none.
    static String commonName(String subject) {
        for (String part : subject.split(",(?=\\s*[A-Za-z.0-9]+=)", -1)) {
            String pair = part.strip();
            if (pair.regionMatches(true, 0, "CN=", 0, 3)) {
                return pair.substring(3);
            }
        }
        return subject;
    }

    private void addTrust(String trust) {
        if (trust.isEmpty()) {
            return;
        }
        var words = new Label(trust);
        words.getStyleClass().add("small");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        line(texts.get("handshake.tls.trust"), words);
    }

    private void addCertificate(int index, int count, CertificateFacts certificate) {
        String role = index == 0 ? "own" : index == count - 1 ? "last" : "between";
        var title = new Label(commonName(certificate.subject()));
        title.getStyleClass().addAll("strong", "small");
        title.setMinWidth(0);
        var place = new Label(texts.get("handshake.tls.place." + role));
        place.getStyleClass().addAll("small", "muted");
        place.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, place);
        head.getStyleClass().add("head-title");
        root.getChildren().add(head);
        addLine("subject", certificate.subject());
        addLine("issuer", certificate.issuer());
        if (!certificate.names().isEmpty()) {
            addLine("names", certificate.names());
        }
        addLine("valid", texts.get("handshake.tls.valid.range", day(certificate.notBefore()),
                day(certificate.notAfter())));
        addFingerprint(certificate.sha256());
    }

    private void addFingerprint(String sha256) {
        var cell = new ValueCell(texts.get("handshake.tls.sha256"), sha256);
        HBox.setHgrow(cell.root(), Priority.ALWAYS);
        var copy = Buttons.icon(Icon.COPY, texts.get("handshake.tls.copy"), () -> clipboards.copy(sha256));
        copy.getStyleClass().add("compact");
        line(texts.get("handshake.tls.sha256"), cell.root(), copy);
    }

    private void addLine(String key, String value) {
        String name = texts.get("handshake.tls." + key);
        var cell = new ValueCell(name, value);
        HBox.setHgrow(cell.root(), Priority.ALWAYS);
        line(name, cell.root());
    }

    private void line(String name, Node... nodes) {
        var label = new Label(name);
        label.getStyleClass().addAll("tls-name", "muted", "small");
        var box = new HBox(label);
        box.getChildren().addAll(nodes);
        box.getStyleClass().add("tls-line");
        root.getChildren().add(box);
    }

    private static String day(String instant) {
        return instant.length() >= DAY ? instant.substring(0, DAY) : instant;
    }
}
