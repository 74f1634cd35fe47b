package dev.frameline.ui.profile;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import dev.frameline.profile.Patience;
import dev.frameline.profile.Profile;
import dev.frameline.ui.kit.text.Texts;

/// How long each step may take, in seconds. Confined to the FX thread.
final class PatiencePart {

    private static final double LONGEST_SECONDS = 3600;

    private final Texts texts = Texts.of("profile");
    private final ObjectProperty<Profile> profile;
    private final VBox root = new VBox();

    PatiencePart(ObjectProperty<Profile> profile) {
        this.profile = profile;
        root.getStyleClass().add("settings-part");
        root.getChildren().addAll(SettingsPage.heading(texts.get("profile.patience")),
                line("connect", Patience::connect,
                        (now, it) -> new Patience(it, now.tls(), now.handshake(), now.close())),
                line("tls", Patience::tls, (now, it) -> new Patience(now.connect(), it, now.handshake(), now.close())),
                line("handshake", Patience::handshake,
                        (now, it) -> new Patience(now.connect(), now.tls(), it, now.close())),
                line("close", Patience::close,
                        (now, it) -> new Patience(now.connect(), now.tls(), now.handshake(), it)));
    }

    Node root() {
        return root;
    }

    private Node line(String step, Function<Patience, Duration> get, BiFunction<Patience, Duration, Patience> with) {
        var name = new Label(texts.get("profile.patience." + step));
        name.getStyleClass().add("settings-name");
        var field = new TextField();
        field.setId("patience-" + step);
        field.getStyleClass().add("settings-short");
        name.setLabelFor(field);
        profile.subscribe(now -> {
            if (!seconds(field.getText()).equals(Optional.of(get.apply(now.patience())))) {
                field.setText(words(get.apply(now.patience())));
            }
        });
        field.textProperty().addListener((_, _, text) -> {
            Optional<Duration> typed = seconds(text);
            field.getStyleClass().remove("invalid");
            typed.ifPresentOrElse(
                    it -> profile.set(profile.get().withPatience(with.apply(profile.get().patience(), it))),
                    () -> field.getStyleClass().add("invalid"));
        });
        var line = new HBox(name, field, new Label(texts.get("profile.patience.unit")));
        line.getStyleClass().add("settings-line");
        return line;
    }

    private static String words(Duration duration) {
        String text = String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
        return text.replaceFirst("\\.?0+$", "");
    }

    private static Optional<Duration> seconds(String text) {
        if (!text.strip().matches("\\d{1,4}([.,]\\d{0,3})?")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text.strip().replace(',', '.'));
        return value <= 0 || value > LONGEST_SECONDS
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(value * 1000)));
    }
}
