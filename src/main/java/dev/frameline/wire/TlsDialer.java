package dev.frameline.wire;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.Fault.Kind;
import dev.frameline.handshake.TlsFacts;
import dev.frameline.handshake.trust.Fingerprint;
import dev.frameline.handshake.trust.RememberingTrust;
import dev.frameline.wire.ConnectRequest.Target;

/// TLS over a connected socket: server name, ALPN, the check of chain and name, and what to say if it fails. Blocks its
/// caller, a worker.
final class TlsDialer {

    private final Attempt attempt;
    private final Target target;

    TlsDialer(Attempt attempt) {
        this.attempt = attempt;
        target = attempt.request.target();
    }

    Dialer.Outcome secure(Socket raw) {
        long start = attempt.ticker.nanos();
        try {
            RememberingTrust trust = RememberingTrust.of(target.host(), attempt.request.trustedSha256());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[]{trust}, null);
            return secure(raw, context, trust, start);
        } catch (GeneralSecurityException broken) {
            return rejected(raw, Fault.of(Kind.TLS, "This Java cannot speak TLS: " + broken.getMessage() + ".",
                    "Check its security settings.", broken), Optional.empty());
        }
    }

    private Dialer.Outcome secure(Socket raw, SSLContext context, RememberingTrust trust, long start) {
        try {
            SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(raw, target.host(), target.port(),
                    true);
            socket.setSSLParameters(parameters(socket.getSSLParameters()));
            socket.startHandshake();
            SSLSession session = socket.getSession();
            attempt.learn(facts -> facts
                    .withTls(new TlsFacts(session.getProtocol(), session.getCipherSuite(),
                            Fingerprint.facts(trust.chain()), trust.words()))
                    .withTimings(facts.timings().withTls(attempt.ticker.nanos() - start)));
            return new Dialer.Line(socket, raw);
        } catch (IOException failed) {
            Optional<TlsFacts> facts = trust.chain().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TlsFacts("", "", Fingerprint.facts(trust.chain()), trust.words()));
            facts.ifPresent(known -> attempt.learn(before -> before.withTls(known)));
            return rejected(raw, trust.isRefused() ? untrusted(trust, failed) : fault(failed), facts);
        }
    }

    /// The name goes along, RFC 6066 §3, and is checked, RFC 2818 §3.1; only HTTP/1.1 can be upgraded, RFC 7301.
    private SSLParameters parameters(SSLParameters parameters) {
        boolean isAddress = target.host().indexOf(':') >= 0 || target.host().matches("[0-9.]+");
        if (!isAddress) {
            try {
                parameters.setServerNames(List.of(new SNIHostName(target.host())));
            } catch (IllegalArgumentException unusual) {
                // Such as one with an underscore: it connects without saying the name.
                parameters.setServerNames(List.of());
            }
        }
        parameters.setApplicationProtocols(new String[]{"http/1.1"});
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        return parameters;
    }

    private static Dialer.Outcome rejected(Socket raw, Fault fault, Optional<TlsFacts> facts) {
        new Dialer.Line(raw, raw).cut();
        return new Dialer.NoLine(new Ending.TlsRejected(fault, facts));
    }

    private static Fault untrusted(RememberingTrust trust, IOException cause) {
        return Fault.of(Kind.TLS, trust.words() + ".",
                "If you know that this is the right server, trust its certificate for this profile.", cause);
    }

    private static Fault fault(IOException failed) {
        String message = String.valueOf(failed.getMessage());
        if (message.contains("Unsupported or unrecognized SSL message")) {
            return Fault.of(Kind.TLS, "The server does not speak TLS on this port.", "Try ws://.", failed);
        }
        if (message.contains("fatal alert")) {
            return Fault.of(Kind.TLS, "The server refused the TLS handshake: "
                    + message.substring(message.lastIndexOf(' ') + 1) + ".",
                    "It may want another TLS version, another name, or a client certificate.", failed);
        }
        return failed instanceof SSLException tls && !message.contains("terminated")
                ? Fault.of(Kind.TLS, "The TLS handshake failed: " + message + ".", "", tls)
                : Fault.of(Kind.TLS, "The server ended the connection during the TLS handshake.",
                        "It may not speak TLS on this port: try ws://.", failed);
    }
}
