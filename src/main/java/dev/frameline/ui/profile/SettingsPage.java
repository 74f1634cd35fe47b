package dev.frameline.ui.profile;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.profile.Profile;
import dev.frameline.ui.kit.theme.Skin;

/// A page of a profile's settings: something to scroll, filled from the top. Confined to the FX thread.
public final class SettingsPage {

    private final ScrollPane root;
    private final VBox body = new VBox();

    SettingsPage(Node... parts) {
        body.getStyleClass().add("settings-page");
        body.getChildren().addAll(parts);
        root = new ScrollPane(body);
        root.setFitToWidth(true);
        root.getStyleClass().add("settings-scroll");
    }

    public Region root() {
        return root;
    }

    /// The sheet that its scene needs.
    public static String sheet() {
        return Skin.sheet(SettingsPage.class, "profile.css");
    }

    /// Parameters that are added to the query.
    ///
    /// @param result the address that comes out of it
    public static SettingsPage params(ObjectProperty<Profile> profile, ObservableStringValue result) {
        var table = new ValueTable("params", rows -> profile.set(profile.get().withParams(rows)));
        profile.subscribe(now -> table.show(now.params()));
        return new SettingsPage(table.root(), new ResultLine(result).root());
    }

    /// Headers of the handshake request.
    public static SettingsPage headers(ObjectProperty<Profile> profile) {
        var table = new ValueTable("headers", rows -> profile.set(profile.get().withHeaders(rows)));
        profile.subscribe(now -> table.show(now.headers()));
        return new SettingsPage(table.root(), new OwnHeaders(profile).root());
    }

    /// Subprotocols, compression and timeouts.
    public static SettingsPage protocols(ObjectProperty<Profile> profile) {
        return new SettingsPage(new SubprotocolsPart(profile).root(), new CompressionPart(profile).root(),
                new PatiencePart(profile).root());
    }

    /// Trust.
    public static SettingsPage tls(ObjectProperty<Profile> profile) {
        return new SettingsPage(new TrustPart(profile).root());
    }

    static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("settings-heading");
        return label;
    }

    static Label hint(String text) {
        var label = new Label(text);
        label.getStyleClass().add("settings-hint");
        label.setWrapText(true);
        return label;
    }
}
