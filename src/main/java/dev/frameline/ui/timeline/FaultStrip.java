package dev.frameline.ui.timeline;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import dev.frameline.base.fault.Fault;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.FaultBox;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// Why rows could not be loaded, above them, with a way to try again. Confined to the FX thread.
final class FaultStrip {

    private final FaultBox box;
    private final HBox root;

    FaultStrip(Texts texts, Clipboards clipboards, Runnable retry) {
        box = new FaultBox(clipboards);
        Button again = Buttons.text(texts.get("timeline.fault.retry"), retry);
        again.setId("timeline-retry");
        HBox.setHgrow(box.root(), Priority.ALWAYS);
        root = new HBox(box.root(), again);
        root.getStyleClass().add("timeline-fault");
        show(Optional.empty());
    }

    HBox root() {
        return root;
    }

    void show(Optional<Fault> fault) {
        fault.ifPresentOrElse(box::show, box::clear);
        root.setVisible(fault.isPresent());
        root.setManaged(fault.isPresent());
    }
}
