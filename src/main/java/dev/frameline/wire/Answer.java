package dev.frameline.wire;

import java.util.List;
import java.util.Optional;

import dev.frameline.base.bytes.Utf8;
import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.handshake.DeflateParameters;
import dev.frameline.handshake.HandshakeRequest;
import dev.frameline.handshake.HandshakeResponse;
import dev.frameline.handshake.check.UpgradeCheck;
import dev.frameline.handshake.read.HandshakeReader;

/// The server's answer as it came, judged. Reader thread only.
final class Answer {

    private static final int MOST_GARBAGE_CHARS = 60;

    private final HandshakeRequest request;
    private final HandshakeReader reader;
    private final HandshakeResponse response;
    private final long headNanos;

    Answer(HandshakeRequest request, HandshakeReader reader, long headNanos) {
        this.request = request;
        this.reader = reader;
        this.headNanos = headNanos;
        response = reader.response();
    }

    HandshakeResponse response() {
        return response;
    }

    boolean hasHead() {
        return reader.hasHead();
    }

    boolean isEmpty() {
        return reader.raw().length == 0;
    }

    /// Whether it is sound HTTP that says no.
    boolean isRefusal() {
        return hasHead() && response.status() > 0 && !response.isSwitch();
    }

    /// Why the connection must fail, one sentence each; empty if it may open.
    List<String> problems() {
        if (reader.looksLikeTls()) {
            return List.of("the server answered with TLS: try wss://");
        }
        if (!hasHead()) {
            byte[] raw = reader.raw();
            return List.of(reader.problem() + "; it begins with \""
                    + Utf8.lossyPreview(raw, 0, raw.length, MOST_GARBAGE_CHARS) + "\" (RFC 9112 §4)");
        }
        return UpgradeCheck.faults(UpgradeCheck.response(request, response));
    }

    /// What was agreed on for compression.
    Optional<DeflateParameters> deflate() {
        return DeflateParameters.of(request.headers(), response.headers()).agreed();
    }

    /// Hands the answer to the sink, unless nothing came at all.
    void record(Attempt attempt) throws FaultException, InterruptedException {
        byte[] raw = reader.raw();
        if (raw.length == 0) {
            return;
        }
        EntryDraft draft = attempt.text(EntryKind.RESPONSE, Direction.IN, raw);
        draft.atNanos = headNanos > 0 ? headNanos : draft.atNanos;
        if (!Utf8.isValid(raw, 0, raw.length)) {
            draft.meta &= ~Meta.TEXT;
        }
        problems().forEach(draft::fault);
        if (hasHead() && !reader.problem().isEmpty()) {
            draft.meta |= Meta.INCOMPLETE;
            draft.fault(reader.problem());
        } else if (!hasHead()) {
            draft.meta |= Meta.INCOMPLETE;
        }
        attempt.sink.append(draft);
        attempt.sink.flush();
    }
}
