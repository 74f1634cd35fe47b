package dev.frameline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.frameline.base.bytes.Utf8;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.json.JsonLine;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.handshake.CertificateFacts;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.handshake.HandshakeResponse;
import dev.frameline.handshake.PlainBody;
import dev.frameline.recording.Recording;
import dev.frameline.recording.sqlite.SqliteRecording;
import dev.frameline.session.SessionSnapshot;
import dev.frameline.stats.Count;
import dev.frameline.wire.Ending;
import dev.frameline.wire.Ending.Close;
import dev.frameline.wire.Ending.Closed;

/// What `frameline record` says in the end. Any thread.
///
/// @param url that was dialled
/// @param snapshot the session's last
/// @param response to the handshake, if one came
/// @param duration from dialling to the end
/// @param file the recording; empty if none could be written
/// @param entries in the file
record Summary(String url, SessionSnapshot snapshot, Optional<HandshakeResponse> response, Duration duration,
        Optional<Path> file, long entries) {

    private static final int BODY_CHARS = 200;
    /// The response comes before any frame, after some notes.
    private static final int HEAD_ENTRIES = 50;

    /// Looks into the recording, which is closed by now, for what the session does not know. A recording that was not
    /// begun, or cannot be read, has nothing to add.
    static Summary of(String url, SessionSnapshot last, Path file) {
        Duration duration = Duration
                .ofNanos(last.connection().map(it -> last.sinceNanos() - it.startedNanos()).orElse(0L));
        if (!Files.exists(file)) {
            return new Summary(url, last, Optional.empty(), duration, Optional.empty(), 0);
        }
        try (Recording recording = SqliteRecording.open(file)) {
            Optional<HandshakeResponse> response = Optional.empty();
            for (Entry entry : recording.page(1, HEAD_ENTRIES)) {
                if (entry.kind() == EntryKind.RESPONSE) {
                    int length = (int) Math.min(Integer.MAX_VALUE, entry.payloadLength());
                    response = Optional.of(HandshakeResponse.parse(recording.payload(entry.number(), 0, length)));
                }
            }
            return new Summary(url, last, response, duration, Optional.of(file), recording.count());
        } catch (FaultException unreadable) {
            return new Summary(url, last, Optional.empty(), duration, Optional.of(file), 0);
        }
    }

    int exitCode() {
        if (snapshot.fault().isPresent() || snapshot.dropped() > 0) {
            return ExitCode.FILE;
        }
        boolean isWell = snapshot.ending().isPresent() && snapshot.ending().get() instanceof Closed closed
                && closed.fault().isEmpty();
        return isWell ? ExitCode.OK : ExitCode.CONNECTION;
    }

    /// One line for other programs; `docs/cli.md` describes it.
    String json() {
        JsonLine line = JsonLine.object().field("url", url).field("remote", facts().map(ConnectionFacts::remote)
                .orElse(""));
        response.ifPresent(it -> line.field("status", it.status()).field("start", it.startLine()));
        facts().ifPresent(it -> line.field("subprotocol", it.subprotocol()).field("extensions", it.extensions()));
        line.field("outcome", outcome()).field("end", end());
        line.object("close", close -> {
            sent().ifPresent(it -> close.object("sent", body -> close(body, it)));
            received().ifPresent(it -> close.object("received", body -> close(body, it)));
        });
        Count in = snapshot.in();
        Count out = snapshot.out();
        line.object("frames", it -> it.field("in", in.frames()).field("out", out.frames()));
        line.object("bytes", it -> it.field("in", in.bytes()).field("out", out.bytes()));
        line.field("dropped", snapshot.dropped()).field("durationMs", duration.toMillis())
                .field("waitedMs", snapshot.waitedNanos() / 1_000_000).field("entries", entries);
        file.ifPresent(it -> line.field("file", it.toString()));
        return line.end();
    }

    /// A few lines for a person.
    List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add("Connection  " + url + facts().map(it -> it.remote().isEmpty() ? "" : " (" + it.remote() + ")")
                .orElse(""));
        lines.add("Handshake   " + response.map(HandshakeResponse::startLine).orElse("no answer"));
        response.filter(it -> !it.isSwitch()).map(Summary::body).filter(it -> !it.isEmpty())
                .ifPresent(it -> lines.add("            " + it));
        lines.add("End         " + end());
        certificates(lines);
        lines.add("In          " + count(snapshot.in()));
        lines.add("Out         " + count(snapshot.out()));
        lines.add("Dropped     " + snapshot.dropped());
        lines.add("Duration    " + DurationText.of(duration));
        file.ifPresent(it -> lines.add("Recorded in " + it + " (" + count(entries, "entry", "entries") + ")"));
        return lines;
    }

    private Optional<ConnectionFacts> facts() {
        return snapshot.connection();
    }

    private String end() {
        return snapshot.fault().map(fault -> fault.sentence())
                .orElse(snapshot.ending().map(Ending::sentence).orElse(""));
    }

    private String outcome() {
        if (snapshot.ending().isEmpty()) {
            return "failed";
        }
        return switch (snapshot.ending().get()) {
            case Closed closed -> closed.fault().isPresent() ? "broken" : "closed";
            case Ending.Refused refused -> "refused";
            case Ending.BadUpgrade bad -> "bad-upgrade";
            case Ending.TimedOut late -> "timed-out";
            case Ending.TlsRejected untrusted -> "tls-rejected";
            case Ending.DialFailed unreachable -> "failed";
            case Ending.Cancelled cancelled -> "cancelled";
        };
    }

    private Optional<Close> sent() {
        return snapshot.ending().flatMap(it -> it instanceof Closed closed ? closed.sent() : Optional.empty());
    }

    private Optional<Close> received() {
        return snapshot.ending().flatMap(it -> it instanceof Closed closed ? closed.received() : Optional.empty());
    }

    private static void close(JsonLine line, Close close) {
        close.code().map(CloseCode::code).ifPresent(code -> line.field("code", code));
        line.field("reason", close.reason());
    }

    private static String body(HandshakeResponse response) {
        byte[] body = PlainBody.of(response).bytes();
        return Utf8.lossyPreview(body, 0, body.length, BODY_CHARS).replaceAll("[\u240a\u240d]+$", "");
    }

    /// A certificate that was not trusted, and how to trust it.
    private void certificates(List<String> lines) {
        if (snapshot.ending().isPresent() && snapshot.ending().get() instanceof Ending.TlsRejected rejected) {
            List<CertificateFacts> chain = rejected.facts().map(it -> it.chain()).orElse(List.of());
            chain.forEach(it -> lines.add("            " + it.subject() + ", issued by " + it.issuer() + ", until "
                    + it.notAfter()));
            chain.stream().findFirst()
                    .ifPresent(it -> lines.add("            To trust it all the same: --trust " + it.sha256()));
        }
    }

    private static String count(Count count) {
        return count(count.frames(), "frame", "frames") + ", " + ByteCount.of(count.bytes());
    }

    private static String count(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
