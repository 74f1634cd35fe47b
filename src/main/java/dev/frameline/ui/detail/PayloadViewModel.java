package dev.frameline.ui.detail;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Job;
import dev.frameline.base.task.Tasks;
import dev.frameline.frame.Entry;
import dev.frameline.recording.Recording;
import dev.frameline.ui.kit.fx.Delay;

/// The payload of the selected frame on its way to the screen: read and laid out by a worker, called off when the
/// selection moves on. What was shown before stays until then or until it takes long, so that walking through rows does
/// not flicker. Confined to the FX thread.
final class PayloadViewModel {

    /// After this, waiting is shown.
    private static final Duration PATIENCE = Duration.ofMillis(150);
    /// Payloads up to here are laid out at once.
    private static final int SMALL_BYTES = Entry.PREVIEW_BYTES;

    /// What is to be shown.
    private record Request(Recording recording, Entry entry, boolean wholeMessage) {

        Payload load() throws FaultException {
            return wholeMessage ? PayloadLoader.message(recording, entry) : PayloadLoader.frame(recording, entry);
        }

        boolean isSameAs(Request other) {
            return recording.equals(other.recording) && wholeMessage == other.wholeMessage
                    && entry.number() == other.entry.number() && entry.meta() == other.entry.meta()
                    && entry.payloadLength() == other.entry.payloadLength();
        }
    }

    /// What a worker has made.
    private record Made(Payload payload, Rendering rendering) {}

    private final Tasks tasks;
    private final Delay delay;
    private final PayloadRenderer renderer;
    private final ObjectProperty<PayloadForm> form = new SimpleObjectProperty<>(this, "form", PayloadForm.PRETTY);
    private final ReadOnlyObjectWrapper<Rendering> rendering = new ReadOnlyObjectWrapper<>(this, "rendering",
            Rendering.empty());
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(this, "loading");
    private final ReadOnlyObjectWrapper<Optional<Fault>> fault = new ReadOnlyObjectWrapper<>(this, "fault",
            Optional.empty());
    private Optional<Request> request = Optional.empty();
    private Optional<Payload> loaded = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private Subscription patience = Subscription.EMPTY;

    PayloadViewModel(Tasks tasks, Delay delay, PayloadRenderer renderer) {
        this.tasks = tasks;
        this.delay = delay;
        this.renderer = renderer;
        form.subscribe((before, now) -> refresh());
    }

    /// Shows the payload of this frame, or of the message that it is a piece of.
    void show(Recording recording, Entry entry, boolean wholeMessage) {
        var wanted = new Request(recording, entry, wholeMessage);
        if (request.filter(wanted::isSameAs).isPresent()) {
            return;
        }
        request = Optional.of(wanted);
        loaded = Optional.empty();
        refresh();
    }

    /// Shows nothing and calls off what is under way.
    void clear() {
        request = Optional.empty();
        loaded = Optional.empty();
        refresh();
    }

    /// Tries again what has failed.
    void retry() {
        refresh();
    }

    /// Something that belongs to the frame could not be read.
    void fail(Fault why) {
        fault.set(Optional.of(why));
    }

    ObjectProperty<PayloadForm> formProperty() {
        return form;
    }

    /// What is on the screen.
    ReadOnlyObjectProperty<Rendering> renderingProperty() {
        return rendering.getReadOnlyProperty();
    }

    /// Whether it takes long.
    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Fault>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// The bytes on the screen.
    Optional<Payload> loaded() {
        return loaded;
    }

    private void refresh() {
        stop();
        fault.set(Optional.empty());
        if (request.isEmpty()) {
            rendering.set(Rendering.empty());
            return;
        }
        Request wanted = request.get();
        if (loaded.isEmpty() && !wanted.wholeMessage() && PayloadLoader.isInPreview(wanted.entry())) {
            load(wanted);
        } else if (loaded.filter(payload -> payload.bytes().length <= SMALL_BYTES).isPresent()) {
            rendering.set(renderer.render(loaded.get(), form.get()));
        } else {
            start(wanted);
        }
    }

    /// It is all in the entry: no disk, no waiting.
    private void load(Request wanted) {
        Payload payload = PayloadLoader.inPreview(wanted.entry());
        arrived(new Made(payload, renderer.render(payload, form.get())));
    }

    private void start(Request wanted) {
        Optional<Payload> known = loaded;
        PayloadForm as = form.get();
        patience = delay.after(PATIENCE, () -> {
            loading.set(true);
            rendering.set(Rendering.empty());
        });
        job = Optional.of(tasks.compute("show a payload", () -> {
            Payload payload = known.isPresent() ? known.get() : wanted.load();
            return new Made(payload, renderer.render(payload, as));
        }).then(this::arrived, this::failed));
    }

    private void arrived(Made made) {
        stop();
        loaded = Optional.of(made.payload());
        rendering.set(made.rendering());
    }

    private void failed(Fault why) {
        stop();
        rendering.set(Rendering.empty());
        fault.set(Optional.of(why));
    }

    private void stop() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        patience.unsubscribe();
        loading.set(false);
    }
}
