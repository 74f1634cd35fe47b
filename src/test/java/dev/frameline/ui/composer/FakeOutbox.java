package dev.frameline.ui.composer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.frameline.base.bytes.Hex;
import dev.frameline.frame.CloseCode;
import dev.frameline.session.SendOutcome;

/// Writes down what it is given, and takes it or not as told. Confined to the test's thread.
final class FakeOutbox implements Outbox {

    private final List<String> taken = new ArrayList<>();
    private SendOutcome outcome = new SendOutcome.Queued();

    void rejectWith(String reason) {
        outcome = new SendOutcome.Rejected(reason);
    }

    void acceptAgain() {
        outcome = new SendOutcome.Queued();
    }

    /// Such as `text {}`, `binary 00ff`, `ping 0001`, `close 1000 bye`.
    List<String> taken() {
        return List.copyOf(taken);
    }

    @Override
    public SendOutcome send(byte[] bytes, boolean text) {
        return take(text ? "text " + new String(bytes, StandardCharsets.UTF_8) : "binary " + Hex.format(bytes));
    }

    @Override
    public SendOutcome ping(byte[] payload) {
        return take("ping " + new String(payload, StandardCharsets.UTF_8));
    }

    @Override
    public SendOutcome close(CloseCode code, String reason) {
        return take("close " + code.code() + " " + reason);
    }

    private SendOutcome take(String what) {
        if (outcome instanceof SendOutcome.Queued) {
            taken.add(what);
        }
        return outcome;
    }
}
