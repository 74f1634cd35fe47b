package dev.frameline.ui.filter;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// The box around the field: filter or find, what was used before, the span of time, how many hits, how far the search
/// has come. Confined to the FX thread.
final class FilterBox {

    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final double ICON = 11;
    private static final double PROGRESS_HEIGHT = 2;
    private static final double PROGRESS_INSET = 5;
    private static final double LEAST_WIDTH = 120;

    private final FilterViewModel model;
    private final Texts texts;
    private final FilterField field;
    private final ModeSwitch mode;
    private final FilterMenu menu;
    private final Label count = Buttons.label("", "count");
    private final Tooltip countTip = new Tooltip();
    private final Button previous;
    private final Button next;
    private final Region progress = new Region();
    private final HBox root;
    private double share;
    private boolean isNarrow;

    FilterBox(FilterViewModel model, FilterField field, Texts texts) {
        this.model = model;
        this.field = field;
        this.texts = texts;
        menu = new FilterMenu(model, texts, field::focus);
        previous = step(Icon.ARROW_UP, "filter.previous", model::previous);
        next = step(Icon.ARROW_DOWN, "filter.next", model::next);
        previous.setId("filter-previous");
        next.setId("filter-next");
        count.setId("filter-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field.root(), Priority.ALWAYS);
        mode = new ModeSwitch(model, texts);
        root = new HBox(mode.root(), menu.button(),
                new SpanChip(model.spanProperty(), model.zone(), texts).root(), field.root(), count, previous, next,
                progress);
        root.getStyleClass().add("filter-search");
        root.setMinWidth(LEAST_WIDTH);
        progress.getStyleClass().add("filter-progress");
        progress.setId("filter-progress");
        progress.setManaged(false);
        root.layoutBoundsProperty().subscribe(this::placeProgress);
        HBox.setHgrow(root, Priority.ALWAYS);
    }

    HBox root() {
        return root;
    }

    /// Where there is little room, what has a key as well gives way to the line.
    void setNarrow(boolean narrow) {
        isNarrow = narrow;
        mode.setNarrow(narrow);
        showCount();
    }

    /// Follows the model until `until` is closed.
    void shown(Subscriptions until) {
        until.follow(model.hitsProperty(), hits -> showCount());
        until.follow(model.foundProperty(), found -> showCount());
        until.onChange(model.modeProperty(), this::showCount);
        field.shown(until);
    }

    void hidden() {
        menu.close();
    }

    private void showCount() {
        boolean isFinding = model.modeProperty().get() == FilterMode.FIND;
        FindState found = model.foundProperty().get();
        HitCount hits = model.hitsProperty().get();
        boolean isShown = isFinding ? found.isFinding() : hits.isFiltered();
        String words = isFinding ? words(found) : words(hits);
        count.setVisible(isShown);
        count.setManaged(isShown);
        count.setText(isShown ? words : "");
        count.pseudoClassStateChanged(NOTHING, isShown && isFinding && found.isNothingFound());
        for (Button button : new Button[]{previous, next}) {
            button.setVisible(isFinding && !isNarrow);
            button.setManaged(isFinding && !isNarrow);
            button.setDisable(!found.isFinding() || found.isNothingFound());
        }
        showTip(hits, !isFinding && hits.isStopped());
        boolean isSearching = isFinding
                ? found.isGoing() || HitCount.isBehind(found.searched(), found.all())
                : hits.isSearching();
        progress.setVisible(isShown && isSearching);
        share = isFinding ? share(found.searched(), found.all()) : share(hits.searched(), hits.all());
        placeProgress();
    }

    private void showTip(HitCount hits, boolean isStopped) {
        if (isStopped) {
            countTip.setText(texts.get("filter.stopped.tip", hits.searched(), hits.all()));
            count.setTooltip(countTip);
        } else {
            count.setTooltip(null);
        }
    }

    private String words(HitCount hits) {
        if (hits.isStopped()) {
            return texts.get("filter.stopped", hits.hits());
        }
        return texts.get(hits.isSearching() ? "filter.searching" : "filter.hits", hits.hits());
    }

    private String words(FindState found) {
        if (found.isNothingFound()) {
            return texts.get("filter.found.nothing");
        }
        String key = switch (found.wrap()) {
            case NONE -> found.position() == 0 ? "filter.found.some" : "filter.found.at";
            case TO_FIRST -> "filter.found.first";
            case TO_LAST -> "filter.found.last";
        };
        return texts.get(key, found.hits(), found.position());
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : Math.min(1.0, (double) part / whole);
    }

    private void placeProgress() {
        double width = Math.max(0, root.getWidth() - 2 * PROGRESS_INSET) * share;
        progress.resizeRelocate(PROGRESS_INSET, root.getHeight() - PROGRESS_HEIGHT - 1, Math.rint(width),
                PROGRESS_HEIGHT);
    }

    private Button step(Icon icon, String key, Runnable action) {
        Button button = Buttons.icon(icon, texts.get(key), action);
        button.setGraphic(Icons.of(icon, ICON));
        button.getStyleClass().add("compact");
        button.setFocusTraversable(false);
        return button;
    }

}
