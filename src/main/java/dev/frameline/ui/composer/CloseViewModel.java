package dev.frameline.ui.composer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import dev.frameline.frame.CloseCode;
import dev.frameline.session.SendOutcome;
import dev.frameline.ui.kit.text.Texts;

/// The Close frame that a person is about to send: code and reason, what they mean, and why they may not be sent, with
/// the clause. Confined to the FX thread.
public final class CloseViewModel {

    /// RFC 6455 §5.5: a control frame holds 125 bytes, of which the code takes two.
    static final int LONGEST_REASON = 123;

    private static final List<Integer> COMMON = List.of(1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012,
            1013, 3000, 4000);

    private final Texts texts;
    private final Outbox outbox;
    private final StringProperty code = new SimpleStringProperty(this, "code", "1000");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ReadOnlyStringWrapper meaning = new ReadOnlyStringWrapper(this, "meaning", "");
    private final ReadOnlyStringWrapper counter = new ReadOnlyStringWrapper(this, "counter", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper sendable = new ReadOnlyBooleanWrapper(this, "sendable", true);

    CloseViewModel(Texts texts, Outbox outbox) {
        this.texts = texts;
        this.outbox = outbox;
        code.subscribe(this::judge);
        reason.subscribe(this::judge);
        judge();
    }

    /// Codes that people send, to choose from; any other number can be typed.
    public List<CloseCode> common() {
        return COMMON.stream().map(CloseCode::new).toList();
    }

    /// A few words on what sending this code says.
    public String words(CloseCode of) {
        return texts.get("composer.close.code." + (COMMON.contains(of.code()) ? of.code() : "other"), of.label());
    }

    /// As typed.
    public StringProperty codeProperty() {
        return code;
    }

    /// As typed; at most 123 bytes of UTF-8 can be sent.
    public StringProperty reasonProperty() {
        return reason;
    }

    /// What the code means; empty while it may not be sent.
    public ReadOnlyStringProperty meaningProperty() {
        return meaning.getReadOnlyProperty();
    }

    /// Bytes of the reason out of those there is room for.
    public ReadOnlyStringProperty counterProperty() {
        return counter.getReadOnlyProperty();
    }

    /// Why it cannot be sent, or was not taken; empty if nothing is wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether code and reason make a Close frame that may be sent.
    public ReadOnlyBooleanProperty sendableProperty() {
        return sendable.getReadOnlyProperty();
    }

    /// Sends the Close frame; says whether it was taken. If not, [#problemProperty] says why.
    public boolean send() {
        if (!sendable.get()) {
            return false;
        }
        return switch (outbox.close(new CloseCode(number()), reason.get())) {
            case SendOutcome.Queued() -> true;
            case SendOutcome.Rejected(String why) -> {
                problem.set(why);
                yield false;
            }
        };
    }

    /// Back to 1000 without a reason.
    public void reset() {
        code.set("1000");
        reason.set("");
        judge();
    }

    private void judge() {
        int length = reason.get().getBytes(StandardCharsets.UTF_8).length;
        counter.set(texts.get("composer.close.counter", length, LONGEST_REASON));
        String wrong = problemOfCode();
        if (wrong.isEmpty() && length > LONGEST_REASON) {
            wrong = texts.get("composer.close.problem.reason", length - LONGEST_REASON);
        }
        problem.set(wrong);
        sendable.set(wrong.isEmpty());
        meaning.set(problemOfCode().isEmpty() ? words(new CloseCode(number())) : "");
    }

    private String problemOfCode() {
        int number = number();
        if (number < 0) {
            return texts.get("composer.close.problem.number");
        }
        if (new CloseCode(number).maySend()) {
            return "";
        }
        String typed = Integer.toString(number);
        return switch (number) {
            case 1004 -> texts.get("composer.close.problem.reserved", typed);
            // RFC 6455 §7.4.1: these three stand for a Close frame that was not there
            case 1005, 1006, 1015 ->
                texts.get("composer.close.problem.never", typed, new CloseCode(number).label());
            default -> texts.get(number >= 1000 && number < 3000
                    ? "composer.close.problem.unassigned"
                    : "composer.close.problem.range", typed);
        };
    }

    private int number() {
        String typed = code.get().strip();
        boolean isNumber = !typed.isEmpty() && typed.length() <= 6
                && typed.chars().allMatch(character -> character >= '0' && character <= '9');
        return isNumber ? Integer.parseInt(typed) : -1;
    }
}
