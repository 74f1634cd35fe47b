package dev.frameline.ui.session;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.frameline.base.fault.Fault;
import dev.frameline.session.Halt;
import dev.frameline.session.SessionSnapshot;
import dev.frameline.ui.handshake.TlsTrustView;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.FaultBox;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.wire.Ending;

/// Says, under the address, why a connection did not come about or broke, and what to try. Confined to the FX thread.
final class EndingPart {

    private final Texts texts = Texts.of("session");
    private final SessionViewModel model;
    private final Clipboards clipboards;
    private final HaltPart halt;
    private final FaultBox box;
    private final HBox line;
    private final VBox root = new VBox();

    EndingPart(SessionViewModel model, PaneTools tools) {
        this.model = model;
        clipboards = tools.clipboards();
        halt = new HaltPart(model, clipboards, tools.choosers(), tools.times());
        box = new FaultBox(clipboards);
        HBox.setHgrow(box.root(), Priority.ALWAYS);
        Button again = Buttons.text(texts.get("session.ending.again"), model::connect);
        again.setId("connect-again");
        line = new HBox(box.root(), again);
        line.getStyleClass().add("ending-line");
        root.getStyleClass().add("ending");
        root.managedProperty().bind(root.visibleProperty());
        model.snapshotProperty().map(now -> new Shown(now.ending(), now.fault(), now.halt())).subscribe(this::show);
    }

    /// The part of a snapshot that this depends on: most snapshots differ only in counters.
    private record Shown(Optional<Ending> ending, Optional<Fault> trouble, Optional<Halt> halt) {}

    Node root() {
        return root;
    }

    private void show(Shown now) {
        Optional<Fault> fault = now.trouble().or(() -> now.ending().flatMap(this::fault));
        Optional<Node> trust = now.ending().flatMap(this::trust);
        root.setVisible(fault.isPresent() || trust.isPresent());
        if (now.halt().isPresent()) {
            showHalt(now, now.halt().get());
        } else if (trust.isPresent()) {
            root.getChildren().setAll(trust.get());
        } else if (fault.isPresent()) {
            box.show(fault.get());
            line.getChildren().set(0, box.root());
            root.getChildren().setAll(line);
        } else {
            box.clear();
            root.getChildren().clear();
        }
    }

    /// What kept it from going on in another file is said too.
    private void showHalt(Shown now, Halt stopped) {
        halt.show(stopped);
        Optional<Fault> another = now.trouble().filter(fault -> !fault.equals(stopped.fault()));
        if (another.isPresent()) {
            box.show(another.get());
            root.getChildren().setAll(halt.root(), box.root());
        } else {
            root.getChildren().setAll(halt.root());
        }
    }

    private Optional<Node> trust(Ending ending) {
        if (ending instanceof Ending.TlsRejected rejected && rejected.facts().isPresent()) {
            return Optional.of(new TlsTrustView(rejected.facts().get(), rejected.fault(), model::trust, clipboards)
                    .root());
        }
        return Optional.empty();
    }

    private Optional<Fault> fault(Ending ending) {
        return switch (ending) {
            case Ending.DialFailed failed -> Optional.of(failed.fault());
            case Ending.TlsRejected rejected -> Optional.of(rejected.fault());
            case Ending.Refused _ ->
                Optional.of(Fault.of(Fault.Kind.PROTOCOL, ending.sentence(), texts.get("session.ending.refused")));
            case Ending.BadUpgrade _ ->
                Optional.of(Fault.of(Fault.Kind.PROTOCOL, ending.sentence(), texts.get("session.ending.bad")));
            case Ending.TimedOut _ ->
                Optional.of(Fault.of(Fault.Kind.NETWORK, ending.sentence(), texts.get("session.ending.timeout")));
            case Ending.Closed closed -> closed.fault();
            case Ending.Cancelled _ -> Optional.empty();
        };
    }

    /// Whether there is something to say for this state.
    static boolean isFailure(SessionSnapshot now) {
        return now.ending().filter(ending -> ending instanceof Ending.Refused || ending instanceof Ending.BadUpgrade)
                .isPresent();
    }
}
