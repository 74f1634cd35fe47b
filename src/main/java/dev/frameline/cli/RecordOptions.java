package dev.frameline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.frameline.handshake.Header;
import dev.frameline.wire.ConnectRequest;
import dev.frameline.wire.ConnectRequest.DeflateOffer;
import dev.frameline.wire.ConnectRequest.Target;
import dev.frameline.wire.ConnectRequest.Timeouts;

/// What `frameline record` is told, filled in by picocli. Main thread only.
final class RecordOptions {

    @Parameters(paramLabel = "URL", description = {
            "ws:// or wss:// address, or demo:/echo, demo:/chat, demo:/ticker for "
                    + "the built-in server."})
    private String url = "";

    @Option(names = {"-H", "--header"}, paramLabel = "'Name: value'", converter = HeaderText.class, description = {
            "A header of the request, sent in the order and case given. May be repeated."})
    private List<Header> headers = new ArrayList<>();

    @Option(names = "--subprotocol", paramLabel = "NAME", description = "A subprotocol to offer. May be repeated.")
    private List<String> subprotocols = new ArrayList<>();

    @Option(names = "--send", paramLabel = "TEXT", description = {
            "A text message to send once the connection is open. May be repeated."})
    private List<String> messages = new ArrayList<>();

    @Option(names = "--frames", paramLabel = "N", description = {
            "Close after this many frames were received, of any kind. Those that are on their way then are recorded too."})
    private long frames;

    @Option(names = "--for", paramLabel = "DURATION", converter = DurationText.class, description = {
            "Close this long after the connection opened: 500ms, 10s, 2m, 1h."})
    private Duration duration = Duration.ZERO;

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", description = {
            "The recording to write; it must not exist. Default: a file here, named after host and time."})
    private Path out = Path.of("");

    @Option(names = "--json", description = "Print the summary as one line of JSON.")
    private boolean json;

    @Option(names = "--no-deflate", negatable = true, description = {
            "Whether to offer permessage-deflate. Default: offer it."})
    private boolean deflate = true;

    @Option(names = "--trust", paramLabel = "SHA256", converter = Fingerprint.Converter.class, description = {
            "Trust the certificate with this fingerprint, whatever else is wrong with it. May be repeated."})
    private List<Fingerprint> trusted = new ArrayList<>();

    @Option(names = "--timeout", paramLabel = "DURATION", converter = DurationText.class, description = {
            "The longest that connecting, TLS and the server's answer may take, each. Default: 10s."})
    private Duration timeout = Timeouts.DEFAULT.connect();

    String url() {
        return url;
    }

    List<String> messages() {
        return List.copyOf(messages);
    }

    boolean isJson() {
        return json;
    }

    /// The file that was asked for.
    Optional<Path> out() {
        return Optional.of(out).filter(path -> !path.toString().isEmpty());
    }

    Capture.Limits limits() {
        return new Capture.Limits(frames, duration);
    }

    ConnectRequest request(Target target) {
        Timeouts timeouts = new Timeouts(timeout, timeout, timeout, Timeouts.DEFAULT.close());
        return new ConnectRequest(target, headers, subprotocols, deflate ? DeflateOffer.PLAIN : DeflateOffer.NONE,
                trusted.stream().map(Fingerprint::hex).collect(Collectors.toSet()), timeouts);
    }
}
