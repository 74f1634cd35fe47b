package dev.frameline.ui.filter;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.Skin;

/// The box of the filter language and the toggles beside it. Where there is little room, words that have an icon beside
/// them give way. Confined to the FX thread.
public final class FilterBar {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double ROOM_FOR_WORDS = 560;
    /// Below this the words that stand less often for themselves give way to the line.
    private static final double ROOM_FOR_ALL_WORDS = 760;

    private final FilterViewModel model;
    private final Texts texts = Texts.of("filter");
    private final CompletionViewModel completion = new CompletionViewModel();
    private final FilterField field;
    private final FilterBox box;
    private final HBox root;
    private final Subscriptions listeners = new Subscriptions();

    /// @param leave puts the keys into the rows
    public FilterBar(FilterViewModel model, Runnable leave) {
        this.model = model;
        field = new FilterField(model, completion, texts, leave);
        box = new FilterBox(model, field, texts);
        ToggleButton in = toggle(Buttons.toggle(Icon.ARROW_DOWN, texts.get("filter.in")), "timeline-in",
                "filter.in.tip");
        ToggleButton out = toggle(Buttons.toggle(Icon.ARROW_UP, texts.get("filter.out")), "timeline-out",
                "filter.out.tip");
        ToggleButton control = toggle(Buttons.toggle(Icon.PULSE, texts.get("filter.control")), "timeline-control",
                "filter.control.tip");
        ToggleButton folded = toggle(Buttons.toggle(Icon.STACK, texts.get("filter.folded")), "timeline-folded",
                "filter.folded.tip");
        FilterNotes notes = field.notes();
        root = new HBox(box.root(), in, out, control, folded, notes.root());
        root.getStyleClass().add("filter-bar");
        root.getStylesheets().add(Skin.sheet(FilterBar.class, "filter.css"));
        in.selectedProperty().bindBidirectional(model.inProperty());
        out.selectedProperty().bindBidirectional(model.outProperty());
        control.selectedProperty().bindBidirectional(model.controlProperty());
        folded.selectedProperty().bindBidirectional(model.foldedProperty());
        root.widthProperty().map(width -> width.doubleValue() < ROOM_FOR_WORDS).subscribe(this::makeRoom);
        root.widthProperty().map(width -> width.doubleValue() < ROOM_FOR_ALL_WORDS)
                .subscribe(isTight -> root.pseudoClassStateChanged(TIGHT, isTight));
        box.root().boundsInParentProperty().subscribe(bounds -> notes.place(bounds, root.getWidth()));
    }

    /// The node to put into a pane.
    public HBox root() {
        return root;
    }

    /// It can be seen from now on.
    public void shown() {
        listeners.close();
        box.shown(listeners);
    }

    /// It cannot be seen until [#shown()].
    public void hidden() {
        listeners.close();
        box.hidden();
    }

    /// Puts the caret into the field, its text selected; if it is there already, hides instead of finding or the other
    /// way round.
    public void focus() {
        if (field.isFocused()) {
            model.switchMode();
        } else {
            field.focus();
        }
    }

    /// Runs `listener` when the caret comes into the field.
    public void onFocused(Runnable listener) {
        field.onFocused(listener);
    }

    /// The paths of JSON members that can be completed.
    public void setKeys(List<String> seen) {
        completion.setKeys(seen);
        field.keysCame();
    }

    private void makeRoom(boolean isNarrow) {
        root.pseudoClassStateChanged(NARROW, isNarrow);
        box.setNarrow(isNarrow);
    }

    private ToggleButton toggle(ToggleButton button, String id, String tipKey) {
        button.setId(id);
        Buttons.named(button, texts.get(tipKey));
        return button;
    }
}
