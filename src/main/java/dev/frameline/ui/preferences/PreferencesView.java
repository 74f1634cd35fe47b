package dev.frameline.ui.preferences;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.frameline.settings.Preferences.Look;
import dev.frameline.settings.Retention;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.ToggleBar;

/// The card with the preferences; Esc or a click beside it puts it away. Confined to the FX thread.
public final class PreferencesView {

    private static final double WIDTH = 560;

    private final Texts texts = Texts.of("preferences");
    private final PreferencesViewModel model;
    private final StackPane root = new StackPane();
    private final ToggleBar<Look> look;

    public PreferencesView(PreferencesViewModel model) {
        this.model = model;
        look = new ToggleBar<>(ToggleBar.Look.SEGMENTS, List.of(Look.values()),
                each -> texts.get("preferences.look." + each.name().toLowerCase(Locale.ROOT)));
        var card = new VBox(head(), appearance(), recordings());
        card.setId("preferences");
        card.getStyleClass().add("preferences-card");
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        root.getStyleClass().add("preferences-veil");
        root.getChildren().add(card);
        root.visibleProperty().bind(model.shownProperty());
        root.managedProperty().bind(root.visibleProperty());
        root.setOnMouseClicked(event -> {
            if (root.equals(event.getTarget())) {
                model.hide();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.hide();
                event.consume();
            }
        });
        model.shownProperty().subscribe(isShown -> {
            if (isShown) {
                look.root().getChildren().getFirst().requestFocus();
            }
        });
    }

    public Region root() {
        return root;
    }

    /// The sheet that its scene needs.
    public static String sheet() {
        return Skin.sheet(PreferencesView.class, "preferences.css");
    }

    private Node head() {
        var title = new Label(texts.get("preferences.title"));
        title.getStyleClass().add("title");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button close = Buttons.icon(Icon.CLOSE, texts.get("preferences.close"), model::hide);
        close.setId("preferences-close");
        var head = new HBox(title, spring, close);
        head.getStyleClass().add("preferences-line");
        return head;
    }

    private Node appearance() {
        look.valueProperty().addListener((_, _, chosen) -> model.setLook(chosen));
        model.preferencesProperty().subscribe(now -> look.valueProperty().set(now.look()));
        return part("preferences.look", look.root());
    }

    private Node recordings() {
        var size = new RuleLine("retain-size", texts.get("preferences.size"), texts.get("preferences.size.unit"),
                (on, number) -> model.setRetention(rules().withSize(on, number)));
        var age = new RuleLine("retain-age", texts.get("preferences.age"), texts.get("preferences.age.unit"),
                (on, number) -> model.setRetention(rules().withAge(on, number)));
        var count = new RuleLine("retain-count", texts.get("preferences.count"), texts.get("preferences.count.unit"),
                (on, number) -> model.setRetention(rules().withCount(on, number)));
        model.preferencesProperty().subscribe(now -> {
            Retention rules = now.retention();
            size.show(rules.bySize(), rules.gigabytes());
            age.show(rules.byAge(), rules.days());
            count.show(rules.byCount(), rules.count());
        });
        Button empty = Buttons.text(texts.get("preferences.empty"), model::emptyTrash);
        empty.setId("empty-trash");
        empty.disableProperty().bind(model.hasTrashProperty().not());
        Label trash = told(model.trashProperty(), "trash-figures");
        HBox.setHgrow(trash, Priority.ALWAYS);
        var line = new HBox(trash, empty);
        line.getStyleClass().add("preferences-line");
        return part("preferences.recordings", told(model.folderProperty(), "folder-figures"), size.root(), age.root(),
                count.root(), told(model.surplusProperty(), "surplus-figures"), hint(texts.get("preferences.hint")),
                line);
    }

    private Retention rules() {
        return model.preferencesProperty().get().retention();
    }

    private Node part(String key, Node... lines) {
        var heading = new Label(texts.get(key));
        heading.getStyleClass().add("strong");
        var part = new VBox(heading);
        part.getChildren().addAll(lines);
        part.getStyleClass().add("preferences-part");
        return part;
    }

    private static Label hint(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label told(ObservableValue<String> text, String id) {
        Label label = hint("");
        label.setId(id);
        label.setMaxWidth(Double.MAX_VALUE);
        label.textProperty().bind(text);
        return label;
    }
}
