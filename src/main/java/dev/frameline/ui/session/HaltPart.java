package dev.frameline.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.recording.sqlite.Recordings;
import dev.frameline.session.Halt;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.FaultBox;
import dev.frameline.ui.kit.dialog.FileChoosers;
import dev.frameline.ui.kit.dialog.FileQuestion;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.kit.theme.Buttons;

/// Says that the recording has stopped under a session, what is safe, and how it can go on. Confined to the FX thread.
final class HaltPart {

    private final Texts texts = Texts.of("session");
    private final SessionViewModel model;
    private final FileChoosers choosers;
    private final Times times;
    private final FaultBox box;
    private final Label figures = new Label();
    private final VBox root;

    HaltPart(SessionViewModel model, Clipboards clipboards, FileChoosers choosers, Times times) {
        this.model = model;
        this.choosers = choosers;
        this.times = times;
        box = new FaultBox(clipboards);
        Button here = Buttons.text(texts.get("session.halt.go"), model::goOn, "raised");
        here.setId("halt-go-on");
        Button elsewhere = Buttons.text(texts.get("session.halt.elsewhere"), this::choose);
        elsewhere.setId("halt-elsewhere");
        figures.setId("halt-figures");
        figures.getStyleClass().add("muted");
        figures.setWrapText(true);
        figures.setMinHeight(Region.USE_PREF_SIZE);
        var line = new HBox(here, elsewhere, figures);
        line.getStyleClass().add("halt-line");
        root = new VBox(box.root(), line);
        root.getStyleClass().add("halt");
    }

    Node root() {
        return root;
    }

    void show(Halt halt) {
        box.show(halt.fault());
        String waits = halt.waitsUntilNanos().isPresent()
                ? " " + texts.get("session.halt.waits", times.clock(halt.waitsUntilNanos().getAsLong()).substring(0, 8))
                : "";
        String lost = halt.lost() == 0 ? texts.get("session.halt.none") : texts.get("session.halt.lost", halt.lost());
        figures.setText(texts.get("session.halt.kept", halt.kept()) + " " + lost + waits);
    }

    private void choose() {
        var question = new FileQuestion(texts.get("session.halt.choose"), texts.get("session.halt.kind"),
                List.of("*" + Recordings.SUFFIX), model.titleProperty().get() + Recordings.SUFFIX, Optional.empty());
        choosers.save(question).ifPresent(chosen -> {
            String name = String.valueOf(chosen.getFileName());
            Path file = name.endsWith(Recordings.SUFFIX) ? chosen : chosen.resolveSibling(name + Recordings.SUFFIX);
            model.goOnIn(file);
        });
    }
}
