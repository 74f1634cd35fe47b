package dev.frameline.session;

import java.util.List;
import java.util.Set;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.handshake.Header;
import dev.frameline.profile.Compression;
import dev.frameline.profile.NamedValue;
import dev.frameline.profile.Patience;
import dev.frameline.profile.Profile;
import dev.frameline.profile.TargetUrl;
import dev.frameline.wire.ConnectRequest;
import dev.frameline.wire.ConnectRequest.DeflateOffer;
import dev.frameline.wire.ConnectRequest.Target;
import dev.frameline.wire.ConnectRequest.Timeouts;

/// Turns a profile into what the wire dials. Any thread.
public final class Requests {

    private static final String LOOPBACK = "127.0.0.1";

    private Requests() {}

    /// Knows where the embedded demo server listens, and starts it if it does not run yet.
    @FunctionalInterface
    public interface DemoPort {

        /// Its port on the loopback address. May block for a moment.
        int port() throws FaultException;
    }

    /// The request that this profile means. Blocks only if the demo server has to be started.
    ///
    /// @throws FaultException if the address makes no sense
    public static ConnectRequest of(Profile profile, DemoPort demo) throws FaultException {
        Target target = switch (TargetUrl.parse(profile.url(), profile.params())) {
            case TargetUrl.Invalid invalid ->
                throw new FaultException(Fault.of(Fault.Kind.INPUT, invalid.reason(), ""));
            case TargetUrl.Valid valid -> target(valid, demo);
        };
        return new ConnectRequest(target, headers(profile.headers()), profile.subprotocols(),
                deflate(profile.compression()), Set.copyOf(profile.trusted()), timeouts(profile.patience()));
    }

    private static Target target(TargetUrl.Valid valid, DemoPort demo) throws FaultException {
        return switch (valid.scheme()) {
            case WS -> new Target(false, valid.host(), valid.port(), valid.resource());
            case WSS -> new Target(true, valid.host(), valid.port(), valid.resource());
            case DEMO -> new Target(false, LOOPBACK, demo.port(), valid.resource());
        };
    }

    private static List<Header> headers(List<NamedValue> rows) {
        return rows.stream().filter(NamedValue::isSent).map(row -> new Header(row.name().strip(), row.value().strip()))
                .toList();
    }

    private static DeflateOffer deflate(Compression chosen) {
        return new DeflateOffer(chosen.offered(), chosen.serverNoContextTakeover(), chosen.clientNoContextTakeover(),
                chosen.serverMaxWindowBits(), chosen.offered());
    }

    private static Timeouts timeouts(Patience chosen) {
        return new Timeouts(chosen.connect(), chosen.tls(), chosen.handshake(), chosen.close());
    }
}
