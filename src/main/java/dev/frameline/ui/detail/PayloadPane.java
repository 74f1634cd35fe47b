package dev.frameline.ui.detail;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.frameline.ui.detail.Rendering.Look;
import dev.frameline.ui.kit.code.Highlighter;
import dev.frameline.ui.kit.code.LineView;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// The payload's text, what is to be said about it, and the wait for it. Confined to the FX thread.
final class PayloadPane {

    private static final Highlighter HEX = new HexHighlighter();
    private static final Highlighter JSON = Highlighter.json();
    private static final Highlighter PLAIN = Highlighter.none();

    private final DetailViewModel model;
    private final LineView text = new LineView();
    private final Label remarks = Buttons.label("", "payload-remarks");
    private final Label status = Buttons.label("", "payload-status");
    private final Button save;
    private final VBox remarkBar;
    private final Label none;
    private final VBox wait;
    private final VBox root;

    PayloadPane(DetailViewModel model, Texts texts, Clipboards clipboards) {
        this.model = model;
        save = Buttons.text(texts.get("detail.save"), model::save);
        save.setId("detail-save");
        remarks.setWrapText(true);
        remarks.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(remarks, Priority.ALWAYS);
        remarks.setMaxWidth(Double.MAX_VALUE);
        status.setWrapText(true);
        var remarkLine = new HBox(remarks, save);
        remarkLine.getStyleClass().add("remark-line");
        remarkBar = new VBox(remarkLine, status);
        remarkBar.getStyleClass().add("payload-remark-bar");
        text.setId("detail-text");
        text.setAccessibleText(texts.get("detail.payload.name"));
        text.setOnCopy(clipboards::copy);
        none = Buttons.label(texts.get("detail.payload.none"), "payload-none");
        none.setId("detail-none");
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("detail.loading"));
        wait = new VBox(bar, Buttons.label(texts.get("detail.loading"), "payload-none"));
        wait.getStyleClass().add("payload-wait");
        wait.setMouseTransparent(true);
        var stack = new StackPane(text, none, wait);
        VBox.setVgrow(stack, Priority.ALWAYS);
        root = new VBox(remarkBar, stack);
        root.getStyleClass().add("payload");
        VBox.setVgrow(root, Priority.ALWAYS);
    }

    VBox root() {
        return root;
    }

    /// Follows the model until `until` is closed.
    void shown(Subscriptions until) {
        until.follow(model.renderingProperty(), this::show);
        until.follow(model.marksProperty(), text::setMarks);
        until.onChange(model.loadingProperty(), () -> show(model.renderingProperty().get()));
        until.follow(model.export().statusProperty(), words -> show(model.renderingProperty().get()));
    }

    private void show(Rendering rendering) {
        if (!text.lines().equals(rendering.lines())) {
            text.setHighlighter(highlighter(rendering.look()));
            text.setLineNumbers(rendering.look() != Look.HEX);
            text.setLines(rendering.lines());
        }
        boolean isLoading = model.loadingProperty().get();
        boolean isEmpty = rendering.lines().text().isEmpty();
        boolean isFailed = model.faultProperty().get().isPresent();
        text.setVisible(!isEmpty);
        none.setVisible(isEmpty && !isLoading && !isFailed);
        wait.setVisible(isLoading);
        showRemarks(rendering);
    }

    private void showRemarks(Rendering rendering) {
        remarks.setText(String.join("\n", rendering.remarks()));
        save.setVisible(rendering.isCut());
        save.setManaged(rendering.isCut());
        status.setText(model.export().statusProperty().get());
        status.setVisible(!status.getText().isEmpty());
        status.setManaged(!status.getText().isEmpty());
        boolean isShown = !rendering.remarks().isEmpty() || status.isManaged();
        remarkBar.setVisible(isShown);
        remarkBar.setManaged(isShown);
    }

    private static Highlighter highlighter(Look look) {
        return switch (look) {
            case JSON -> JSON;
            case TEXT -> PLAIN;
            case HEX -> HEX;
        };
    }
}
