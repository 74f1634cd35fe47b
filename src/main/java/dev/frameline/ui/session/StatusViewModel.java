package dev.frameline.ui.session;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import dev.frameline.base.time.Ticker;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.handshake.TlsFacts;
import dev.frameline.recording.Recording;
import dev.frameline.session.SessionSnapshot;
import dev.frameline.session.SessionState;
import dev.frameline.stats.Count;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.text.Times;

/// What the status line says. Confined to the FX thread.
final class StatusViewModel {

    /// A second of the reader's waiting, before it is worth a word.
    private static final long NOTABLE_WAIT_NANOS = 1_000_000_000L;

    private final Texts texts = Texts.of("session");
    private final Ticker ticker;

    private final ReadOnlyObjectWrapper<SessionState> state = new ReadOnlyObjectWrapper<>(SessionState.IDLE);
    private final ReadOnlyStringWrapper stateText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper in = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper out = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rate = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper ping = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper slowed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper tls = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dropped = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper("");

    private final boolean isViewer;

    /// @param isViewer whether nothing can happen any more: then it says what was, and not how it stands
    StatusViewModel(Ticker ticker, boolean isViewer) {
        this.ticker = ticker;
        this.isViewer = isViewer;
    }

    /// Takes over how the session stands now.
    void show(SessionSnapshot now, Optional<Recording> recording) {
        state.set(now.state());
        if (isViewer) {
            showViewed(now, recording);
            return;
        }
        stateText.set(stateText(now));
        in.set(countText(now.in()));
        out.set(countText(now.out()));
        rate.set(texts.get("session.status.rate", Math.round(now.framesPerSecond())));
        ping.set(now.pingNanos().isEmpty() ? "" : Times.millis(now.pingNanos().getAsLong()));
        slowed.set(now.waitedNanos() < NOTABLE_WAIT_NANOS
                ? ""
                : texts.get("session.status.slowed", Times.duration(Duration.ofNanos(now.waitedNanos()))));
        tls.set(tlsText(now));
        dropped.set(recording.isEmpty() ? "" : texts.get("session.status.dropped", now.dropped()));
        file.set(recording.map(it -> fileText(it, now.state().isAtRest())).orElse(""));
    }

    private void showViewed(SessionSnapshot now, Optional<Recording> recording) {
        boolean isCounted = now.in().frames() + now.out().frames() > 0;
        stateText.set(texts.get("session.viewer.state"));
        in.set(isCounted ? countText(now.in()) : "");
        out.set(isCounted ? countText(now.out()) : "");
        tls.set(tlsText(now));
        file.set(recording.map(it -> Sizes.bytes(it.sizeBytes())).orElse(""));
    }

    private String stateText(SessionSnapshot now) {
        String name = texts.get("session.state." + now.state().name().toLowerCase(Locale.ROOT));
        if (now.state() != SessionState.OPEN) {
            return name;
        }
        return name + " " + Times.duration(Duration.ofNanos(Math.max(0, ticker.epochNanos() - now.sinceNanos())));
    }

    private String countText(Count count) {
        return texts.get(count.frames() == 1 ? "session.status.one" : "session.status.count", count.frames(),
                Sizes.bytes(count.bytes()));
    }

    private String fileText(Recording recording, boolean isAtRest) {
        return texts.get(isAtRest ? "session.status.recorded" : "session.status.recording",
                String.valueOf(recording.file().getFileName()));
    }

    private static String tlsText(SessionSnapshot now) {
        return now.connection().flatMap(ConnectionFacts::tls).map(StatusViewModel::tlsText).orElse("");
    }

    private static String tlsText(TlsFacts facts) {
        String protocol = facts.protocol().replace("TLSv", "TLS ");
        String cipher = facts.cipherSuite().replaceFirst("^TLS_", "").replaceFirst("^.*_WITH_", "")
                .replaceFirst("_SHA\\d*$", "");
        return cipher.isEmpty() ? protocol : protocol + " · " + cipher;
    }

    ReadOnlyObjectProperty<SessionState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyStringProperty stateTextProperty() {
        return stateText.getReadOnlyProperty();
    }

    ReadOnlyStringProperty inProperty() {
        return in.getReadOnlyProperty();
    }

    ReadOnlyStringProperty outProperty() {
        return out.getReadOnlyProperty();
    }

    ReadOnlyStringProperty rateProperty() {
        return rate.getReadOnlyProperty();
    }

    ReadOnlyStringProperty pingProperty() {
        return ping.getReadOnlyProperty();
    }

    ReadOnlyStringProperty slowedProperty() {
        return slowed.getReadOnlyProperty();
    }

    ReadOnlyStringProperty tlsProperty() {
        return tls.getReadOnlyProperty();
    }

    ReadOnlyStringProperty droppedProperty() {
        return dropped.getReadOnlyProperty();
    }

    ReadOnlyStringProperty fileProperty() {
        return file.getReadOnlyProperty();
    }
}
