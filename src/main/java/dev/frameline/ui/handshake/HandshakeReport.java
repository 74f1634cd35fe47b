package dev.frameline.ui.handshake;

import java.util.List;
import java.util.Optional;

import dev.frameline.handshake.TlsFacts;

/// All that there is to say of one opening handshake. Any thread.
///
/// @param headline it in one line
/// @param timings steps of connecting, in order; empty if none is known
/// @param tlsName such as `TLS 1.3`; empty without TLS
/// @param findings what belongs to no header that is there, worst first
/// @param request what we sent
/// @param response what came back, if it did
/// @param body of a refusal; empty if there was none
/// @param advice what to try after a refusal; empty otherwise
/// @param tls what is known of TLS; empty on a plain connection
/// @param isComplete whether nothing more will be known
record HandshakeReport(Headline headline, List<TimingBar> timings, String tlsName, List<Finding> findings,
        Optional<HeadBlock> request, Optional<HeadBlock> response, Body body, String advice, Optional<TlsFacts> tls,
        boolean isComplete) {

    HandshakeReport {
        timings = List.copyOf(timings);
        findings = List.copyOf(findings);
    }

    /// The body of a refusal, as text for a person.
    ///
    /// @param text laid out if it is JSON
    /// @param isJson whether it is
    /// @param sizeBytes as it came, without the framing of HTTP
    /// @param problem what is wrong with it; empty if nothing is
    record Body(String text, boolean isJson, long sizeBytes, String problem) {

        static final Body NONE = new Body("", false, 0, "");

        boolean isThere() {
            return sizeBytes > 0 || !problem.isEmpty();
        }
    }

    boolean hasSecrets() {
        return request.map(HeadBlock::hasSecrets).orElse(false) || response.map(HeadBlock::hasSecrets).orElse(false);
    }
}
