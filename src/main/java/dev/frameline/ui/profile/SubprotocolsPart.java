package dev.frameline.ui.profile;

import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import dev.frameline.profile.Profile;
import dev.frameline.ui.kit.text.Texts;

/// The subprotocols that are offered, in one line, separated by commas or spaces. Confined to the FX thread.
final class SubprotocolsPart {

    /// A token, RFC 9110 §5.6.2: what a subprotocol's name must be, RFC 6455 §4.1 item 10.
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private final Texts texts = Texts.of("profile");
    private final VBox root = new VBox();
    private final TextField field = new TextField();
    private final Label problem = new Label();

    SubprotocolsPart(ObjectProperty<Profile> profile) {
        field.setId("subprotocols");
        field.setPromptText(texts.get("profile.subprotocols.prompt"));
        field.setAccessibleText(texts.get("profile.subprotocols"));
        field.getStyleClass().add("mono");
        problem.getStyleClass().add("fault-text");
        problem.setId("subprotocols-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        profile.subscribe(now -> {
            if (!names(field.getText()).equals(now.subprotocols())) {
                field.setText(String.join(", ", now.subprotocols()));
            }
        });
        field.textProperty().addListener((_, _, text) -> {
            List<String> names = names(text);
            problem.setText(problemWith(names));
            if (problem.getText().isEmpty()) {
                profile.set(profile.get().withSubprotocols(names));
            }
        });
        root.getStyleClass().add("settings-part");
        root.getChildren().addAll(SettingsPage.heading(texts.get("profile.subprotocols")),
                SettingsPage.hint(texts.get("profile.subprotocols.hint")), field, problem);
    }

    Node root() {
        return root;
    }

    private static List<String> names(String text) {
        return List.of(text.split("[,\\s]+")).stream().filter(name -> !name.isEmpty()).toList();
    }

    private String problemWith(List<String> names) {
        for (String name : names) {
            if (!TOKEN.matcher(name).matches()) {
                return texts.get("profile.subprotocols.token", name);
            }
        }
        return names.stream().distinct().count() < names.size() ? texts.get("profile.subprotocols.twice") : "";
    }
}
