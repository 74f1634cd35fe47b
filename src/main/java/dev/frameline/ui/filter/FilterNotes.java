package dev.frameline.ui.filter;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.query.Query;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.theme.Buttons;

/// Hangs below the box while one types: what could be written, and what the line means or what is wrong with it. It is
/// part of the bar, not a window, so that it follows the bar and never takes the keys. Confined to the FX thread.
final class FilterNotes {

    /// Suggestions in sight; the others are reached by walking down.
    static final int IN_SIGHT = 8;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 3;
    private static final double ICON = 12;
    private static final double LEAST_WIDTH = 300;

    private final VBox offers = new VBox();
    private final Label words = Buttons.label("", "filter-words");
    private final Node warning = Icons.of(Icon.WARN, ICON);
    private final HBox line = new HBox(warning, words);
    private final VBox root = new VBox(offers, line);
    private final IntConsumer onChosen;
    private Bounds box = root.getLayoutBounds();
    private double room;

    /// @param onChosen given the index of a suggestion that was clicked
    FilterNotes(IntConsumer onChosen) {
        this.onChosen = onChosen;
        offers.getStyleClass().add("filter-offers");
        line.getStyleClass().add("filter-line");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        root.getStyleClass().add("filter-notes");
        root.setId("filter-notes");
        root.setManaged(false);
        root.setVisible(false);
        showOffers(List.of(), -1);
    }

    Node root() {
        return root;
    }

    /// Hangs below a box that stands there, within a bar that is so wide.
    void place(Bounds boxBounds, double barWidth) {
        box = boxBounds;
        room = barWidth;
        place();
    }

    /// Shows these suggestions, one of them chosen.
    void showOffers(List<Suggestion> suggestions, int selected) {
        int first = Math.clamp(selected - IN_SIGHT + 1L, 0, Math.max(0, suggestions.size() - IN_SIGHT));
        int last = Math.min(suggestions.size(), first + IN_SIGHT);
        offers.getChildren().clear();
        for (int i = first; i < last; i++) {
            offers.getChildren().add(offer(suggestions.get(i), i, i == selected));
        }
        offers.setManaged(!suggestions.isEmpty());
        offers.setVisible(!suggestions.isEmpty());
        place();
    }

    /// Says what the line means.
    void showWords(String meaning) {
        show(meaning, false);
    }

    /// Says what is wrong.
    void showProblem(Query.Problem problem) {
        show(problem.reason(), true);
    }

    void setVisible(boolean visible) {
        root.setVisible(visible);
        place();
    }

    private void show(String said, boolean isProblem) {
        words.setText(said);
        warning.setVisible(isProblem);
        warning.setManaged(isProblem);
        line.getStyleClass().remove("fault-text");
        if (isProblem) {
            line.getStyleClass().add("fault-text");
        }
        line.setVisible(!said.isEmpty());
        line.setManaged(!said.isEmpty());
        place();
    }

    private Node offer(Suggestion suggestion, int index, boolean isSelected) {
        Label text = Buttons.label(suggestion.text(), "offer-text");
        text.setMinWidth(Region.USE_PREF_SIZE);
        Label meaning = Buttons.label(suggestion.meaning(), "offer-meaning");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var row = new HBox(text, spring, meaning);
        row.getStyleClass().add("filter-offer");
        row.pseudoClassStateChanged(SELECTED, isSelected);
        row.setOnMousePressed(event -> {
            onChosen.accept(index);
            event.consume();
        });
        return row;
    }

    private void place() {
        if (!root.isVisible()) {
            return;
        }
        root.applyCss();
        double width = Math.min(Math.max(box.getWidth(), LEAST_WIDTH), Math.max(room, box.getWidth()));
        root.resizeRelocate(box.getMinX(), box.getMaxY() + GAP, width, root.prefHeight(width));
    }
}
