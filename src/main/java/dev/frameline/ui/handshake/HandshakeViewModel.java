package dev.frameline.ui.handshake;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Job;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.recording.Recording;
import dev.frameline.ui.kit.text.Texts;

/// The handshake that belongs to the selected entry: read on a worker, judged, and read again as long as more may
/// become known of it. Confined to the FX thread.
public final class HandshakeViewModel {

    /// The three ways to look at a handshake.
    public enum Tab {
        /// Verdicts, header by header.
        HANDSHAKE,
        /// Both heads as text.
        RAW,
        /// Protocol, cipher, certificates.
        TLS
    }

    /// How often a handshake that is still going on is read again.
    static final Duration AGAIN = Duration.ofMillis(200);

    private final Tasks tasks;
    private final Ticker ticker;
    private final ReportWriter writer = new ReportWriter(Texts.of("handshake"));
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab", Tab.HANDSHAKE);
    private final BooleanProperty revealed = new SimpleBooleanProperty(this, "revealed", false);
    private final ReadOnlyObjectWrapper<HandshakeContent> content = new ReadOnlyObjectWrapper<>(this, "content",
            new HandshakeContent.Nothing());
    private Optional<Selected> selected = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private long readNanos;

    private record Selected(Entry entry, Recording recording) {

        boolean isSame(Entry other, Recording of) {
            return recording.equals(of) && entry.number() == other.number();
        }
    }

    /// @param tasks to read on
    /// @param ticker that spaces the reading of a handshake that is still going on
    public HandshakeViewModel(Tasks tasks, Ticker ticker) {
        this.tasks = tasks;
        this.ticker = ticker;
    }

    /// Shows the handshake that `entry` is a half of; any other entry shows nothing.
    public void show(Entry entry, Recording recording) {
        if (entry.kind() != EntryKind.REQUEST && entry.kind() != EntryKind.RESPONSE) {
            clear();
            return;
        }
        if (selected.map(it -> it.isSame(entry, recording)).orElse(false)) {
            return;
        }
        cancel();
        selected = Optional.of(new Selected(entry, recording));
        revealed.set(false);
        content.set(new HandshakeContent.Reading());
        read();
    }

    /// Shows nothing.
    public void clear() {
        cancel();
        selected = Optional.empty();
        content.set(new HandshakeContent.Nothing());
    }

    /// Reads again if more may be known by now. Cheap: meant to be called on every pulse while the pane is shown.
    public void refresh() {
        boolean mayChange = switch (content.get()) {
            case HandshakeContent.Known(HandshakeReport report) -> !report.isComplete();
            case HandshakeContent.Reading() -> true;
            case HandshakeContent.Nothing() -> false;
            case HandshakeContent.Unreadable _ -> false;
        };
        if (mayChange && job.map(Job::isDone).orElse(true) && ticker.nanos() - readNanos >= AGAIN.toNanos()) {
            read();
        }
    }

    /// Stops reading; [#refresh] goes on with it.
    public void cancel() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
    }

    ReadOnlyObjectProperty<HandshakeContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// Which way to look at it.
    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /// Whether secrets are shown; back to hidden with each handshake.
    public BooleanProperty revealedProperty() {
        return revealed;
    }

    private void read() {
        Selected now = selected.orElseThrow();
        readNanos = ticker.nanos();
        job = Optional.of(tasks.run("read a handshake", () -> writer.write(Exchange.read(now.recording(), now.entry())))
                .then(this::known, this::unreadable));
    }

    private void known(HandshakeReport report) {
        content.set(new HandshakeContent.Known(report));
    }

    private void unreadable(Fault fault) {
        content.set(new HandshakeContent.Unreadable(fault));
    }
}
