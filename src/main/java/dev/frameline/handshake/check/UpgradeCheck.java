package dev.frameline.handshake.check;

import java.util.ArrayList;
import java.util.List;

import dev.frameline.handshake.HandshakeRequest;
import dev.frameline.handshake.HandshakeResponse;

/// Judges an opening handshake by RFC 6455 §4, from nothing but its two heads. Any thread.
public final class UpgradeCheck {

    private UpgradeCheck() {}

    /// Verdicts on what we sent, so that a request broken on purpose is seen as such.
    ///
    /// @param isSecure whether it went through TLS
    public static List<Verdict> request(HandshakeRequest request, boolean isSecure) {
        return new RequestCheck(request, isSecure).verdicts();
    }

    /// Verdicts on the answer, in the light of what was asked. Any fault means that the connection must fail.
    public static List<Verdict> response(HandshakeRequest request, HandshakeResponse response) {
        List<Verdict> verdicts = new ArrayList<>(new StatusCheck(response).verdicts());
        if (response.isSwitch()) {
            verdicts.addAll(new SwitchCheck(request.headers(), response).verdicts());
            verdicts.addAll(new ChoiceCheck(request.headers(), response.headers()).verdicts());
        }
        return List.copyOf(verdicts);
    }

    /// What is wrong, one sentence each; empty if the connection may be opened.
    public static List<String> faults(List<Verdict> verdicts) {
        return verdicts.stream().filter(Verdict::isFault)
                .map(verdict -> verdict.explanation() + " (" + verdict.clause() + ")").toList();
    }
}
