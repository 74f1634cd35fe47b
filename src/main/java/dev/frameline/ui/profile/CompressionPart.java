package dev.frameline.ui.profile;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import dev.frameline.profile.Compression;
import dev.frameline.profile.Profile;
import dev.frameline.ui.kit.text.Texts;

/// What is offered of permessage-deflate, RFC 7692. Confined to the FX thread.
final class CompressionPart {

    private static final List<Integer> BITS = List.of(15, 14, 13, 12, 11, 10, 9, 8);

    private final Texts texts = Texts.of("profile");
    private final ObjectProperty<Profile> profile;
    private final CheckBox offered = new CheckBox(texts.get("profile.compression.offered"));
    private final CheckBox server = new CheckBox(texts.get("profile.compression.server"));
    private final CheckBox client = new CheckBox(texts.get("profile.compression.client"));
    private final ChoiceBox<Integer> bits = new ChoiceBox<>(FXCollections.observableList(BITS));
    private final VBox root = new VBox();

    CompressionPart(ObjectProperty<Profile> profile) {
        this.profile = profile;
        offered.setId("compression-offered");
        server.disableProperty().bind(offered.selectedProperty().not());
        client.disableProperty().bind(offered.selectedProperty().not());
        bits.disableProperty().bind(offered.selectedProperty().not());
        bits.setAccessibleText(texts.get("profile.compression.bits"));
        profile.subscribe(now -> show(now.compression()));
        offered.selectedProperty().addListener((_, _, _) -> edited());
        server.selectedProperty().addListener((_, _, _) -> edited());
        client.selectedProperty().addListener((_, _, _) -> edited());
        bits.valueProperty().addListener((_, _, _) -> edited());
        var line = new HBox(new Label(texts.get("profile.compression.bits")), bits);
        line.getStyleClass().add("settings-line");
        root.getStyleClass().add("settings-part");
        root.getChildren().addAll(SettingsPage.heading(texts.get("profile.compression")),
                SettingsPage.hint(texts.get("profile.compression.hint")), offered, server, client, line);
    }

    Node root() {
        return root;
    }

    private void show(Compression now) {
        if (!now.equals(chosen())) {
            offered.setSelected(now.offered());
            server.setSelected(now.serverNoContextTakeover());
            client.setSelected(now.clientNoContextTakeover());
            bits.setValue(now.serverMaxWindowBits());
        }
    }

    private Compression chosen() {
        Integer window = bits.getValue();
        return new Compression(offered.isSelected(), server.isSelected(), client.isSelected(),
                window == null ? 15 : window);
    }

    private void edited() {
        if (bits.getValue() != null) {
            profile.set(profile.get().withCompression(chosen()));
        }
    }
}
