package dev.frameline.ui.composer;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import dev.frameline.session.SendOutcome;
import dev.frameline.ui.kit.text.Texts;

/// A Ping that is about to be sent: with a payload of the person's choice, or else a counter, so that each Pong can be
/// told from the one before. Confined to the FX thread.
public final class PingViewModel {

    /// RFC 6455 §5.5: all that a control frame holds.
    static final int LONGEST_PAYLOAD = 125;

    private final Texts texts;
    private final Outbox outbox;
    private final StringProperty payload = new SimpleStringProperty(this, "payload", "");
    private final ReadOnlyStringWrapper counter = new ReadOnlyStringWrapper(this, "counter", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper sendable = new ReadOnlyBooleanWrapper(this, "sendable", true);
    private int next = 1;

    PingViewModel(Texts texts, Outbox outbox) {
        this.texts = texts;
        this.outbox = outbox;
        payload.subscribe(this::judge);
        judge();
    }

    /// Text of the person's choice; while it is empty a counter is sent.
    public StringProperty payloadProperty() {
        return payload;
    }

    /// Bytes of the payload out of those there is room for.
    public ReadOnlyStringProperty counterProperty() {
        return counter.getReadOnlyProperty();
    }

    /// Why it cannot be sent, or was not taken; empty if nothing is wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the payload fits.
    public ReadOnlyBooleanProperty sendableProperty() {
        return sendable.getReadOnlyProperty();
    }

    /// What the counter would send next, such as `0001`.
    public String nextCount() {
        return String.format(Locale.ROOT, "%04x", next & 0xffff);
    }

    /// Sends it; says whether it was taken. If not, [#problemProperty] says why.
    public boolean send() {
        judge();
        if (!sendable.get()) {
            return false;
        }
        String text = payload.get().isEmpty() ? nextCount() : payload.get();
        return switch (outbox.ping(text.getBytes(StandardCharsets.UTF_8))) {
            case SendOutcome.Queued() -> {
                next++;
                yield true;
            }
            case SendOutcome.Rejected(String why) -> {
                problem.set(why);
                yield false;
            }
        };
    }

    private void judge() {
        int length = payload.get().getBytes(StandardCharsets.UTF_8).length;
        int over = length - LONGEST_PAYLOAD;
        counter.set(texts.get("composer.ping.counter", length, LONGEST_PAYLOAD));
        problem.set(over > 0 ? texts.get("composer.ping.problem.long", over) : "");
        sendable.set(over <= 0);
    }
}
