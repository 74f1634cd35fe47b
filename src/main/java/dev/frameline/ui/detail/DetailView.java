package dev.frameline.ui.detail;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.frameline.base.fault.Fault;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.FaultBox;
import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.Fonts;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.ToggleBar;

/// The detail on the screen: of a frame its facts, header and payload, of a note its words. Confined to the FX thread.
public final class DetailView {

    private static final double ICON = 16;

    private final DetailViewModel model;
    private final Texts texts = Texts.of("detail");
    private final ToggleBar<PayloadForm> forms;
    private final ToggleBar<Boolean> parts;
    private final Button copy;
    private final FactsGrid facts = new FactsGrid();
    private final HeaderStrip header;
    private final FaultBox finding;
    private final FaultBox fault;
    private final Button retry;
    private final HBox faultLine;
    private final PayloadPane payload;
    private final NotePane note = new NotePane();
    private final VBox frame;
    private final VBox empty;
    private final VBox root;
    private final Subscriptions listeners = new Subscriptions();

    /// @param clipboards take what is copied out of boxes and texts
    public DetailView(DetailViewModel model, Clipboards clipboards) {
        this.model = model;
        // a line view measures its typeface when it is made
        Fonts.load();
        forms = new ToggleBar<>(ToggleBar.Look.SOFT, List.of(PayloadForm.values()), form -> texts.get(form.key()));
        parts = new ToggleBar<>(ToggleBar.Look.SEGMENTS, List.of(false, true),
                whole -> texts.get(whole ? "detail.part.message" : "detail.part.frame"));
        copy = Buttons.icon(Icon.COPY, texts.get("detail.copy"), model::copyShown);
        copy.setId("detail-copy");
        header = new HeaderStrip(texts.get("detail.header.name"));
        finding = new FaultBox(clipboards);
        fault = new FaultBox(clipboards);
        retry = Buttons.text(texts.get("detail.retry"), model::retry);
        faultLine = new HBox(fault.root(), retry);
        faultLine.getStyleClass().add("fault-line");
        HBox.setHgrow(fault.root(), Priority.ALWAYS);
        payload = new PayloadPane(model, texts, clipboards);
        var findingLine = new HBox(finding.root());
        findingLine.getStyleClass().add("fault-line");
        HBox.setHgrow(finding.root(), Priority.ALWAYS);
        findingLine.managedProperty().bind(finding.root().managedProperty());
        frame = new VBox(facts.root(), header.root(), findingLine, faultLine, payload.root());
        empty = new VBox(Buttons.label(texts.get("detail.empty.title"), "empty-title"),
                wrapped(texts.get("detail.empty.todo")));
        empty.getStyleClass().add("detail-empty");
        var content = new StackPane(empty, note.root(), frame);
        VBox.setVgrow(content, Priority.ALWAYS);
        root = new VBox(bar(), content);
        root.getStyleClass().add("detail");
        root.setAccessibleText(texts.get("detail.name"));
        root.getStylesheets().add(Skin.sheet(DetailView.class, "detail.css"));
    }

    /// The node to put into a pane.
    public VBox root() {
        return root;
    }

    /// It can be seen from now on.
    public void shown() {
        listeners.close();
        forms.valueProperty().bindBidirectional(model.formProperty());
        listeners.add(() -> forms.valueProperty().unbindBidirectional(model.formProperty()));
        listeners.follow(model.wholeMessageProperty(), parts.valueProperty()::set);
        listeners.follow(parts.valueProperty(), model.wholeMessageProperty()::set);
        listeners.follow(model.subjectProperty(), this::show);
        listeners.follow(model.pieceProperty(), isPiece -> appear(parts.root(), isPiece));
        listeners.follow(model.faultProperty(), this::showFault);
        listeners.follow(model.export().copiedProperty(), this::showCopied);
        payload.shown(listeners);
    }

    /// It cannot be seen until [#shown()].
    public void hidden() {
        listeners.close();
    }

    /// It will not be shown again.
    public void close() {
        hidden();
        model.close();
    }

    private void show(Subject subject) {
        appear(empty, subject instanceof Subject.Nothing);
        appear(note.root(), subject instanceof Subject.Note);
        appear(frame, subject instanceof Subject.Frame);
        appear(forms.root(), subject instanceof Subject.Frame);
        copy.setVisible(!(subject instanceof Subject.Nothing));
        switch (subject) {
            case Subject.Nothing() -> {
                // its words never change
            }
            case Subject.Note happened -> note.show(happened);
            case Subject.Frame shown -> showFrame(shown);
        }
    }

    private void showFrame(Subject.Frame shown) {
        facts.show(shown.facts());
        header.show(shown.header());
        if (shown.finding().isEmpty()) {
            finding.clear();
        } else {
            finding.show(Fault.of(Fault.Kind.PROTOCOL, shown.finding(), ""));
        }
    }

    private void showFault(Optional<Fault> why) {
        why.ifPresentOrElse(fault::show, fault::clear);
        appear(faultLine, why.isPresent());
    }

    private void showCopied(boolean isCopied) {
        copy.setGraphic(Icons.of(isCopied ? Icon.CHECK : Icon.COPY, ICON));
        Buttons.named(copy, texts.get(isCopied ? "detail.copied" : "detail.copy"));
    }

    private HBox bar() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(forms.root(), gap, parts.root(), copy);
        bar.getStyleClass().add("detail-bar");
        return bar;
    }

    private static Node wrapped(String words) {
        var label = Buttons.label(words, "empty-todo");
        label.setWrapText(true);
        return label;
    }

    private static void appear(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
