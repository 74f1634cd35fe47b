package dev.frameline.ui.profile;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.profile.Profile;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// The certificates that this profile trusts beside those of the system. Confined to the FX thread.
final class TrustPart {

    private final Texts texts = Texts.of("profile");
    private final ObjectProperty<Profile> profile;
    private final VBox root = new VBox();
    private final VBox rows = new VBox();

    TrustPart(ObjectProperty<Profile> profile) {
        this.profile = profile;
        root.getStyleClass().add("settings-part");
        root.getChildren().addAll(SettingsPage.heading(texts.get("profile.trust")),
                SettingsPage.hint(texts.get("profile.trust.hint")), rows);
        profile.subscribe(now -> show(now.trusted()));
    }

    Node root() {
        return root;
    }

    private void show(List<String> trusted) {
        if (trusted.isEmpty()) {
            rows.getChildren().setAll(SettingsPage.hint(texts.get("profile.trust.none")));
            return;
        }
        rows.getChildren().setAll(trusted.stream().map(this::row).toList());
    }

    private Node row(String sha256) {
        var text = new Label("SHA-256 " + sha256);
        text.getStyleClass().add("settings-mono");
        text.setWrapText(true);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var line = new HBox(text, spring, Buttons.icon(Icon.TRASH, texts.get("profile.trust.remove"),
                () -> profile.set(profile.get().withTrusted(
                        profile.get().trusted().stream().filter(each -> !each.equals(sha256)).toList()))));
        line.getStyleClass().add("value-row");
        return line;
    }
}
