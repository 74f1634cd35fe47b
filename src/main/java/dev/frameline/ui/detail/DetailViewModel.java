package dev.frameline.ui.detail;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Job;
import dev.frameline.base.task.Tasks;
import dev.frameline.frame.Entry;
import dev.frameline.query.Highlight;
import dev.frameline.recording.MessageFragments;
import dev.frameline.recording.Recording;
import dev.frameline.ui.kit.code.MarkSource;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.FileChoosers;
import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.text.Times;

/// What the detail says about the selected entry, and what can be done with its payload. Follows the selection by
/// itself. Confined to the FX thread.
public final class DetailViewModel {

    private final Tasks tasks;
    private final ObservableValue<Optional<Entry>> selected;
    private final FactsWriter facts;
    private final PayloadViewModel payload;
    private final PayloadExport export;
    private final FoundInPayload found;
    private final BooleanProperty wholeMessage = new SimpleBooleanProperty(this, "wholeMessage");
    private final ReadOnlyBooleanWrapper piece = new ReadOnlyBooleanWrapper(this, "piece");
    private final ReadOnlyObjectWrapper<Subject> subject = new ReadOnlyObjectWrapper<>(this, "subject",
            new Subject.Nothing());
    private final Subscription listening;
    private Optional<Recording> recording = Optional.empty();
    private Optional<Job> reading = Optional.empty();

    /// @param tasks delivers on the FX thread
    /// @param delay how long waiting is not shown, and success is
    /// @param times writes the times of day
    /// @param selected the entry to show; owned by whoever composes the panes
    public DetailViewModel(Tasks tasks, Delay delay, Times times, ObservableValue<Optional<Entry>> selected,
            Clipboards clipboards, FileChoosers choosers) {
        this.tasks = tasks;
        this.selected = selected;
        Texts texts = Texts.of("detail");
        facts = new FactsWriter(texts, times);
        payload = new PayloadViewModel(tasks, delay, new PayloadRenderer(texts));
        found = new FoundInPayload(tasks, payload.renderingProperty());
        export = new PayloadExport(tasks, delay, clipboards, choosers, texts, payload::fail);
        wholeMessage.subscribe((before, now) -> showPayload());
        listening = selected.subscribe((before, now) -> show());
        show();
    }

    /// Where the selected entry comes from.
    public void setRecording(Optional<Recording> from) {
        recording = from;
        show();
    }

    /// Calls off all that is under way and follows the selection no longer.
    public void close() {
        listening.unsubscribe();
        recording = Optional.empty();
        show();
        found.close();
        export.close();
    }

    /// What stands out in the payload, because somebody looks for it.
    public void setHighlights(List<Highlight> highlights) {
        found.look(highlights);
    }

    /// How the payload is shown; kept while the selection moves.
    public ObjectProperty<PayloadForm> formProperty() {
        return payload.formProperty();
    }

    /// Whether a piece of a message is shown with the others; kept while the selection moves.
    public BooleanProperty wholeMessageProperty() {
        return wholeMessage;
    }

    /// Copies the selected entry's payload: text, or hex where it is none.
    public void copyPayload() {
        copy(PayloadForm.RAW);
    }

    /// Copies the selected entry's payload laid out for reading.
    public void copyPretty() {
        copy(PayloadForm.PRETTY);
    }

    /// Copies the selected entry's payload as two digits a byte.
    public void copyHex() {
        copy(PayloadForm.HEX);
    }

    /// Copies the text that is on the screen: of a frame the payload as it is shown, of a note its words.
    public void copyShown() {
        switch (subject.get()) {
            case Subject.Nothing() -> {
                // nothing is on the screen
            }
            case Subject.Note _ -> copy(PayloadForm.RAW);
            case Subject.Frame _ -> export.copyShown(payload.renderingProperty().get(), payload.loaded());
        }
    }

    /// Asks for a file and saves the whole payload there.
    public void save() {
        ifSelected((from, entry) -> export.save(from, entry, isWhole(entry),
                payload.renderingProperty().get().look()));
    }

    /// Tries again what has failed.
    public void retry() {
        payload.retry();
        show();
    }

    /// Whether the selected frame is a piece of a message.
    ReadOnlyBooleanProperty pieceProperty() {
        return piece.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /// The payload on the screen.
    ReadOnlyObjectProperty<Rendering> renderingProperty() {
        return payload.renderingProperty();
    }

    /// What stands out in the payload on the screen.
    ReadOnlyObjectProperty<MarkSource> marksProperty() {
        return found.marksProperty();
    }

    /// Whether the payload takes long.
    ReadOnlyBooleanProperty loadingProperty() {
        return payload.loadingProperty();
    }

    /// Why something could not be shown, copied or saved.
    ReadOnlyObjectProperty<Optional<Fault>> faultProperty() {
        return payload.faultProperty();
    }

    /// Copying and saving.
    PayloadExport export() {
        return export;
    }

    private void show() {
        reading.ifPresent(Job::cancel);
        reading = Optional.empty();
        export.reset();
        Optional<Entry> entry = recording.isPresent() ? selected.getValue() : Optional.empty();
        piece.set(entry.filter(MessageFragments::isFragment).isPresent());
        if (entry.isEmpty()) {
            subject.set(new Subject.Nothing());
        } else {
            Entry shown = entry.get();
            switch (shown.kind()) {
                case REQUEST, RESPONSE -> subject.set(new Subject.Nothing());
                case NOTE -> showNote(recording.get(), shown);
                case FRAME -> showFrame(recording.get(), shown);
            }
        }
        showPayload();
    }

    private void showNote(Recording from, Entry entry) {
        subject.set(facts.note(entry, entry.preview()));
        if (!PayloadLoader.isInPreview(entry)) {
            reading = Optional.of(tasks.run("read a note", () -> PayloadLoader.frame(from, entry).bytes())
                    .then(text -> subject.set(facts.note(entry, text)), payload::fail));
        }
    }

    private void showFrame(Recording from, Entry entry) {
        subject.set(facts.frame(entry, Surroundings.UNKNOWN));
        reading = Optional.of(tasks.run("read around a frame", () -> Surroundings.read(from, entry))
                .then(around -> subject.set(facts.frame(entry, around)), payload::fail));
    }

    private void showPayload() {
        if (subject.get() instanceof Subject.Frame) {
            ifSelected((from, entry) -> payload.show(from, entry, isWhole(entry)));
        } else {
            payload.clear();
        }
    }

    private boolean isWhole(Entry entry) {
        return wholeMessage.get() && MessageFragments.isFragment(entry);
    }

    private void copy(PayloadForm form) {
        ifSelected((from, entry) -> export.copy(from, entry, form));
    }

    private void ifSelected(BiConsumer<Recording, Entry> action) {
        recording.ifPresent(from -> selected.getValue().ifPresent(entry -> action.accept(from, entry)));
    }
}
