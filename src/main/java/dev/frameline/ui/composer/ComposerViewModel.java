package dev.frameline.ui.composer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import dev.frameline.base.task.Tasks;
import dev.frameline.compose.Draft;
import dev.frameline.compose.Draft.Mode;
import dev.frameline.compose.Encoded;
import dev.frameline.compose.RecentMessages;
import dev.frameline.payload.Decoded;
import dev.frameline.payload.json.JsonFormat;
import dev.frameline.session.SendOutcome;
import dev.frameline.ui.kit.text.Texts;

/// The message that is being written, what is to be said of it, and its way out. Confined to the FX thread.
public final class ComposerViewModel {

    private final Texts texts = Texts.of("composer");
    private final Judge judge = new Judge(texts);
    private final Recall recall = new Recall();
    private final Outbox outbox;
    private final FileToSend file;
    private final CloseViewModel closing;
    private final PingViewModel ping;

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(this, "mode", Mode.JSON);
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private final ReadOnlyObjectWrapper<Verdict> verdict;
    private final ObjectProperty<Draft> draft = new SimpleObjectProperty<>(this, "draft", Draft.EMPTY);
    private final ReadOnlyStringWrapper rejection = new ReadOnlyStringWrapper(this, "rejection", "");
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");
    private final ReadOnlyBooleanWrapper canFormat = new ReadOnlyBooleanWrapper(this, "canFormat", false);

    /// The mode that the text was written in: while a file is shown, the one before that.
    private Mode spelledIn = Mode.JSON;
    private boolean isTakingDraft;

    /// @param outbox where messages go
    /// @param tasks for reading files
    public ComposerViewModel(Outbox outbox, Tasks tasks) {
        this.outbox = outbox;
        file = new FileToSend(texts, tasks);
        closing = new CloseViewModel(texts, outbox);
        ping = new PingViewModel(texts, outbox);
        verdict = new ReadOnlyObjectWrapper<>(this, "verdict", judge.ofText(Mode.JSON, ""));
        mode.subscribe(() -> changeMode(mode.get()));
        text.subscribe(this::edited);
        file.asTextProperty().subscribe(this::edited);
        file.chosenProperty().subscribe(this::changed);
        open.subscribe(this::changed);
        draft.subscribe(() -> take(draft.get()));
        changed();
    }

    /// How the text is read. Setting it spells the same bytes the other way where nothing is lost by that.
    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /// What stands in the editor.
    public StringProperty textProperty() {
        return text;
    }

    /// The file that mode `FILE` sends.
    public ReadOnlyObjectProperty<ChosenFile> fileProperty() {
        return file.chosenProperty();
    }

    /// Whether a file goes out as a text message.
    public BooleanProperty fileAsTextProperty() {
        return file.asTextProperty();
    }

    /// Whether the session is open; bound by the owner.
    public BooleanProperty openProperty() {
        return open;
    }

    /// What is to be said of the message as it stands.
    public ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// Why nothing can be sent now; empty if it can.
    public ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /// Why the last message was not taken; empty once that is over.
    public ReadOnlyStringProperty rejectionProperty() {
        return rejection.getReadOnlyProperty();
    }

    /// Whether the text is JSON that can be laid out.
    public ReadOnlyBooleanProperty canFormatProperty() {
        return canFormat.getReadOnlyProperty();
    }

    /// All that is unsent, to be kept over a restart. Setting it puts it into the editor.
    public ObjectProperty<Draft> draftProperty() {
        return draft;
    }

    /// Texts sent lately, newest first; kept by the owner over a restart, and shared if it likes.
    public ObjectProperty<RecentMessages> recentProperty() {
        return recall.recentProperty();
    }

    /// The Close frame.
    public CloseViewModel closing() {
        return closing;
    }

    /// The Ping.
    public PingViewModel ping() {
        return ping;
    }

    /// Takes the file that was chosen, and shows it.
    public void chooseFile(String path) {
        mode.set(Mode.FILE);
        file.choose(path);
    }

    /// Sends the message, if it can be sent; what stands in the editor stays.
    public void send() {
        if (!obstacle.get().isEmpty()) {
            return;
        }
        rejection.set("");
        if (mode.get() == Mode.FILE) {
            boolean asText = file.asTextProperty().get();
            file.read(ready -> handOverFile(ready, asText), fault -> refuse(fault.sentence()));
            changed();
        } else if (draft.get().encode() instanceof Encoded.Ready ready) {
            handOver(ready.bytes(), ready.text());
        }
    }

    /// Sends a Ping; a refusal shows in [#rejectionProperty].
    public void sendPing() {
        rejection.set(ping.send() ? "" : ping.problemProperty().get());
    }

    /// Lays the JSON out, one field a line.
    public void format() {
        if (canFormat.get() && JsonFormat.pretty(text.get()) instanceof Decoded<String>(String pretty)) {
            text.set(pretty);
        }
    }

    /// Puts the next older message into the editor.
    public void older() {
        recall.older(draft.get()).ifPresent(draft::set);
    }

    /// Puts the next newer message into the editor, or at last what was being written before.
    public void newer() {
        recall.newer(draft.get()).ifPresent(draft::set);
    }

    /// Puts a recent message into the editor.
    public void pick(int index) {
        recall.at(index, draft.get()).ifPresent(draft::set);
    }

    /// Forgets the reason why the last message was not taken.
    public void dismiss() {
        rejection.set("");
    }

    /// Stops what is under way.
    public void close() {
        file.cancel();
    }

    /// The file may have changed since it was looked at: text goes out as text only if it still is (RFC 6455 §8.1).
    private void handOverFile(Encoded.Ready ready, boolean asText) {
        if (asText && !ready.text()) {
            refuse(texts.get("composer.verdict.file.notText"));
        } else {
            handOver(ready.bytes(), asText);
        }
    }

    private void handOver(byte[] bytes, boolean asText) {
        switch (outbox.send(bytes, asText)) {
            case SendOutcome.Queued() -> remember();
            case SendOutcome.Rejected(String why) -> rejection.set(why);
        }
        changed();
    }

    private void refuse(String why) {
        rejection.set(why);
        changed();
    }

    private void remember() {
        if (mode.get() != Mode.FILE) {
            recall.remember(draft.get());
        }
    }

    private void changeMode(Mode now) {
        if (!isTakingDraft && Spelling.isTyped(now)) {
            Spelling.convert(spelledIn, now, text.get()).ifPresent(text::set);
        }
        if (Spelling.isTyped(now)) {
            spelledIn = now;
        }
        edited();
    }

    private void edited() {
        rejection.set("");
        changed();
    }

    /// Everything that follows from mode, text, file and session.
    private void changed() {
        if (isTakingDraft) {
            return;
        }
        Verdict now = mode.get() == Mode.FILE
                ? judge.ofFile(file.chosenProperty().get(), file.asTextProperty().get())
                : judge.ofText(mode.get(), text.get());
        verdict.set(now);
        canFormat.set(mode.get() == Mode.JSON && now.tone() == Verdict.Tone.GOOD);
        obstacle.set(obstacleTo(now));
        draft.set(new Draft(mode.get(), text.get(), file.path()));
    }

    private String obstacleTo(Verdict now) {
        if (!open.get()) {
            return texts.get("composer.obstacle.closed");
        }
        if (file.isReading()) {
            return texts.get("composer.obstacle.reading");
        }
        if (now.isSendable()) {
            return "";
        }
        return mode.get() == Mode.JSON && now.detail().isEmpty()
                ? texts.get("composer.obstacle.empty")
                : now.detail().isEmpty() ? now.words() : now.detail();
    }

    private void take(Draft now) {
        if (isTakingDraft || now.equals(new Draft(mode.get(), text.get(), file.path()))) {
            return;
        }
        isTakingDraft = true;
        mode.set(now.mode());
        text.set(now.text());
        if (!now.file().equals(file.path())) {
            file.choose(now.file());
        }
        isTakingDraft = false;
        edited();
    }
}
