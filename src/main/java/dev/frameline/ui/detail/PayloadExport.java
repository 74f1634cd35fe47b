package dev.frameline.ui.detail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

import dev.frameline.base.bytes.Hex;
import dev.frameline.base.bytes.Utf8;
import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Job;
import dev.frameline.base.task.Pending;
import dev.frameline.base.task.Tasks;
import dev.frameline.frame.Entry;
import dev.frameline.recording.Recording;
import dev.frameline.ui.detail.Rendering.Look;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.FileChoosers;
import dev.frameline.ui.kit.dialog.FileQuestion;
import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;

/// Takes payloads out of the window: to the clipboard, to a file. Confined to the FX thread; the reading and writing is
/// done by workers.
final class PayloadExport {

    /// How long it shows that something was copied.
    private static final Duration APPLAUSE = Duration.ofMillis(1500);

    private final Tasks tasks;
    private final Delay delay;
    private final Clipboards clipboards;
    private final FileChoosers choosers;
    private final Texts texts;
    private final PayloadRenderer renderer;
    private final Consumer<Fault> failed;
    private final ReadOnlyBooleanWrapper copied = new ReadOnlyBooleanWrapper(this, "copied");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", "");
    private Subscription applause = Subscription.EMPTY;
    private Optional<Job> copying = Optional.empty();
    private Optional<Job> saving = Optional.empty();

    PayloadExport(Tasks tasks, Delay delay, Clipboards clipboards, FileChoosers choosers, Texts texts,
            Consumer<Fault> failed) {
        this.tasks = tasks;
        this.delay = delay;
        this.clipboards = clipboards;
        this.choosers = choosers;
        this.texts = texts;
        this.failed = failed;
        renderer = new PayloadRenderer(texts);
    }

    /// Whether something was copied just now.
    ReadOnlyBooleanProperty copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    /// How saving goes, in words; empty if nobody asked for it.
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// Copies the text that is on the screen, all of it.
    void copyShown(Rendering shown, Optional<Payload> payload) {
        // the dump on the screen is in use by the FX thread: make another one
        copy(tasks.compute("copy what is shown",
                () -> shown.look() == Look.HEX && payload.isPresent()
                        ? new HexText(payload.get().bytes()).toString()
                        : shown.text()));
    }

    /// Copies the payload of an entry: pretty, as two digits a byte, or raw, which is text or, for what is none, hex.
    void copy(Recording recording, Entry entry, PayloadForm form) {
        copy(tasks.compute("copy a payload", () -> {
            Payload payload = PayloadLoader.frame(recording, entry);
            byte[] bytes = payload.bytesOfWholeCharacters();
            return switch (form) {
                case PRETTY -> renderer.render(payload, PayloadForm.PRETTY).text();
                case HEX -> Hex.spaced(payload.bytes());
                case RAW -> Utf8.isValid(bytes, 0, bytes.length)
                        ? new String(bytes, StandardCharsets.UTF_8)
                        : Hex.spaced(payload.bytes());
            };
        }));
    }

    /// Asks where to and saves all of the payload there.
    void save(Recording recording, Entry entry, boolean wholeMessage, Look look) {
        String ending = switch (look) {
            case JSON -> ".json";
            case TEXT -> ".txt";
            case HEX -> ".bin";
        };
        choosers.save(FileQuestion.any(texts.get("detail.save.title")).named("frame-" + entry.number() + ending))
                .ifPresent(file -> save(recording, entry, wholeMessage, file));
    }

    /// Forgets what was said about the last entry; a file that is being written is finished.
    void reset() {
        if (saving.isEmpty()) {
            status.set("");
        }
    }

    /// Calls off all that is under way.
    void close() {
        copying.ifPresent(Job::cancel);
        saving.ifPresent(Job::cancel);
        applause.unsubscribe();
    }

    private void copy(Pending<String> text) {
        copying.ifPresent(Job::cancel);
        copying = Optional.of(text.then(this::put, failed));
    }

    private void put(String text) {
        clipboards.copy(text);
        copied.set(true);
        applause.unsubscribe();
        applause = delay.after(APPLAUSE, () -> copied.set(false));
    }

    private void save(Recording recording, Entry entry, boolean wholeMessage, Path file) {
        saving.ifPresent(Job::cancel);
        status.set(texts.get("detail.saving"));
        saving = Optional.of(tasks.run("save a payload",
                () -> PayloadLoader.save(recording, entry, wholeMessage, file)).then(bytes -> {
                    saving = Optional.empty();
                    status.set(texts.get("detail.saved", Sizes.bytes(bytes), file.toString()));
                }, fault -> {
                    saving = Optional.empty();
                    status.set("");
                    failed.accept(fault);
                }));
    }
}
