package dev.frameline.ui.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.frameline.profile.NamedValue;
import dev.frameline.ui.kit.text.Texts;

/// Rows of name and value, each with a switch and a note, and an empty one at the end that becomes a row when something
/// is typed into it. Confined to the FX thread.
final class ValueTable {

    private final Texts texts = Texts.of("profile");
    private final String what;
    private final Consumer<List<NamedValue>> onEdit;
    private final VBox root = new VBox();
    private final VBox body = new VBox();
    private final List<ValueRow> rows = new ArrayList<>();
    private List<NamedValue> shown = List.of();

    /// @param what `headers` or `params`: names the texts and nodes
    /// @param onEdit told of every edit
    ValueTable(String what, Consumer<List<NamedValue>> onEdit) {
        this.what = what;
        this.onEdit = onEdit;
        root.getStyleClass().add("value-table");
        root.getChildren().addAll(head(), body);
        body.setId(what + "-rows");
        rebuild(List.of());
    }

    Node root() {
        return root;
    }

    /// Shows these rows, unless they are what is shown already: then the cursor stays where it is.
    void show(List<NamedValue> values) {
        if (!values.equals(shown)) {
            rebuild(values);
        }
    }

    private Node head() {
        var line = new HBox(cell("", "value-switch"), grown(cell(texts.get("profile." + what + ".name"), "value-name")),
                grown(cell(texts.get("profile.value"), "value-value")),
                grown(cell(texts.get("profile.note"), "value-note")), cell("", "value-remove"));
        line.getStyleClass().addAll("value-row", "value-head");
        return line;
    }

    private static Label cell(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Label grown(Label label) {
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private void rebuild(List<NamedValue> values) {
        shown = values;
        rows.clear();
        values.forEach(value -> rows.add(new ValueRow(this, what, value)));
        rows.add(new ValueRow(this, what, NamedValue.of("", "")));
        body.getChildren().setAll(rows.stream().map(ValueRow::root).toList());
    }

    void edited(ValueRow row) {
        if (rows.indexOf(row) == rows.size() - 1 && !row.isBlank()) {
            var next = new ValueRow(this, what, NamedValue.of("", ""));
            rows.add(next);
            body.getChildren().add(next.root());
        }
        publish();
    }

    void remove(ValueRow row) {
        if (rows.indexOf(row) < rows.size() - 1) {
            rows.remove(row);
            body.getChildren().remove(row.root());
            publish();
        }
    }

    private void publish() {
        shown = rows.stream().limit(rows.size() - 1L).map(ValueRow::value).toList();
        onEdit.accept(shown);
    }
}
