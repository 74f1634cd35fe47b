package dev.frameline.ui.handshake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.frameline.handshake.Advice;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.handshake.HandshakeRequest;
import dev.frameline.handshake.HandshakeResponse;
import dev.frameline.handshake.Headers;
import dev.frameline.handshake.PlainBody;
import dev.frameline.handshake.Timings;
import dev.frameline.handshake.TlsFacts;
import dev.frameline.handshake.check.UpgradeCheck;
import dev.frameline.handshake.check.Verdict;
import dev.frameline.payload.Decoded;
import dev.frameline.payload.Undecodable;
import dev.frameline.payload.json.JsonFormat;
import dev.frameline.ui.handshake.HandshakeReport.Body;
import dev.frameline.ui.handshake.Headline.Tone;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.text.Times;

/// Turns an exchange into a report: judges both heads, counts the verdicts, finds the words. Any thread.
final class ReportWriter {

    private static final HandshakeRequest NO_REQUEST = new HandshakeRequest("", "", "", new Headers(List.of()));

    private final Texts texts;

    ReportWriter(Texts texts) {
        this.texts = texts;
    }

    HandshakeReport write(Exchange exchange) {
        Optional<HandshakeRequest> request = exchange.request().map(HandshakeRequest::parse);
        Optional<HandshakeResponse> response = exchange.response().map(HandshakeResponse::parse);
        boolean isSecure = exchange.facts().map(it -> it.url().startsWith("wss:")).orElse(false);
        List<Verdict> asked = request.map(it -> UpgradeCheck.request(it, isSecure)).orElse(List.of());
        List<Verdict> answered = response.map(it -> answered(request, it)).orElse(List.of());
        var all = new ArrayList<Verdict>(asked);
        all.addAll(answered);
        String key = request.flatMap(it -> it.headers().first("Sec-WebSocket-Key")).orElse("");
        var findings = new ArrayList<Finding>();
        Optional<HeadBlock> requestBlock = request.map(it -> {
            var reader = new HeadReader(texts, it.headers(), asked, key, true);
            findings.addAll(reader.loose());
            return reader.block(it.startLine(), it.headers(), exchange.request().orElseThrow());
        });
        Optional<HeadBlock> responseBlock = response.map(it -> {
            var reader = new HeadReader(texts, it.headers(), answered, key, false);
            findings.addAll(reader.loose());
            return reader.block(it.startLine(), it.headers(), exchange.response().orElseThrow());
        });
        findings.sort(Comparator.comparing(Finding::mark).reversed());
        Optional<TlsFacts> tls = exchange.facts().flatMap(ConnectionFacts::tls);
        return new HandshakeReport(headline(exchange, response, all),
                TimingBar.of(exchange.facts().map(ConnectionFacts::timings).orElse(Timings.NONE)),
                tls.map(it -> tlsName(it.protocol())).orElse(""), findings, requestBlock, responseBlock,
                response.filter(it -> !it.isSwitch()).map(ReportWriter::body).orElse(Body.NONE),
                response.map(Advice::forStatus).orElse(""), tls, exchange.isComplete());
    }

    /// `TLSv1.3` as people write it.
    static String tlsName(String protocol) {
        return protocol.startsWith("TLSv") ? "TLS " + protocol.substring(4) : protocol;
    }

    /// That another status than 101 fails the connection is what the headline says; it is no finding beside it.
    private static List<Verdict> answered(Optional<HandshakeRequest> request, HandshakeResponse response) {
        boolean isRefusal = !response.isSwitch() && response.status() > 0;
        return UpgradeCheck.response(request.orElse(NO_REQUEST), response).stream()
                .filter(it -> !(isRefusal && it.isFault() && it.header().isEmpty())).toList();
    }

    private Headline headline(Exchange exchange, Optional<HandshakeResponse> response, List<Verdict> verdicts) {
        if (response.isEmpty()) {
            String end = exchange.facts().map(ConnectionFacts::end).orElse("");
            return end.isEmpty()
                    ? new Headline(Tone.UNDECIDED, texts.get("handshake.headline.waiting"), counts("", verdicts))
                    : new Headline(Tone.REFUSED, texts.get("handshake.headline.none"), end);
        }
        HandshakeResponse answer = response.get();
        if (answer.status() == 0) {
            return new Headline(Tone.REFUSED, texts.get("handshake.headline.foreign"), counts("", verdicts));
        }
        boolean isBroken = verdicts.stream().anyMatch(Verdict::isFault);
        boolean isAccepted = answer.isSwitch() && !isBroken;
        String outcome = isAccepted ? "accepted" : answer.isSwitch() ? "broken" : "refused";
        long nanos = exchange.facts().map(it -> it.timings().totalNanos()).orElse(0L);
        String took = nanos > 0
                ? texts.get("handshake.headline." + outcome + ".in", Times.millis(nanos))
                : texts.get("handshake.headline." + outcome);
        String title = (answer.status() + " " + answer.reason()).strip();
        return new Headline(isAccepted ? Tone.ACCEPTED : Tone.REFUSED, title, counts(took, verdicts));
    }

    private String counts(String first, List<Verdict> verdicts) {
        var parts = new ArrayList<String>();
        if (!first.isEmpty()) {
            parts.add(first);
        }
        for (Verdict.Severity severity : List.of(Verdict.Severity.FAULT, Verdict.Severity.OK,
                Verdict.Severity.NOTICE)) {
            long count = verdicts.stream().filter(it -> it.severity() == severity).count();
            if (count > 0) {
                parts.add(texts.get(switch (severity) {
                    case OK -> count == 1 ? "handshake.count.passed.one" : "handshake.count.passed";
                    case NOTICE -> "handshake.count.look";
                    case FAULT -> count == 1 ? "handshake.count.failed.one" : "handshake.count.failed";
                }, count));
            }
        }
        return String.join(" · ", parts);
    }

    private static Body body(HandshakeResponse response) {
        PlainBody plain = PlainBody.of(response);
        String text = HeadReader.text(plain.bytes());
        boolean mayBeJson = text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
        if (!mayBeJson) {
            return new Body(text, false, plain.bytes().length, plain.problem());
        }
        return switch (JsonFormat.pretty(text)) {
            case Decoded<String>(String pretty) -> new Body(pretty, true, plain.bytes().length, plain.problem());
            case Undecodable<String> _ -> new Body(text, false, plain.bytes().length, plain.problem());
        };
    }
}
