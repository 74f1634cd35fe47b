package dev.frameline.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

import dev.frameline.base.net.Network;
import dev.frameline.base.net.TcpDialer;
import dev.frameline.base.task.Job;
import dev.frameline.wire.ConnectRequest.Target;
import dev.frameline.wire.Ending.Step;

/// From a target to a line on which HTTP can be spoken: name, TCP, TLS, each timed, each failure an ending. Blocks its
/// caller, a worker.
final class Dialer {

    private final Attempt attempt;
    private final Network network;

    Dialer(Attempt attempt, Network network) {
        this.attempt = attempt;
        this.network = network;
    }

    /// How it went.
    sealed interface Outcome {}

    /// A line to the server, the caller's to close.
    ///
    /// @param socket to read and write; TLS if that was asked for
    /// @param raw the TCP socket below it: closing it ends any wait at once
    record Line(Socket socket, Socket raw) implements Outcome {

        /// Ends TCP at once, whatever is under way. Any thread.
        void cut() {
            closeQuietly(raw);
        }

        /// Ends it the polite way, TLS first.
        void close() {
            closeQuietly(socket);
            closeQuietly(raw);
        }

        private static void closeQuietly(Socket socket) {
            try {
                socket.close();
            } catch (IOException ignored) {
                // It is of no use any more, closed or not.
            }
        }
    }

    /// No line.
    record NoLine(Ending ending) implements Outcome {}

    Outcome dial() throws InterruptedException {
        Target target = attempt.request.target();
        Duration limit = attempt.request.timeouts().connect();
        var tcp = new TcpDialer(network, attempt.tasks, attempt.ticker, attempt.stopper);
        Job timer = attempt.tasks.after(limit, () -> attempt.stopper.stop(tooLate(tcp.isResolving(), target, limit)));
        TcpDialer.Outcome outcome = tcp.dial(target.host(), target.port(), limit);
        timer.cancel();
        return switch (outcome) {
            case TcpDialer.Connected connected -> reached(connected, target);
            case TcpDialer.NameUnknown unknown -> new NoLine(new Ending.DialFailed(Step.DNS, unknown.fault()));
            case TcpDialer.NotReached notReached -> {
                attempt.time(timings -> timings.withDns(notReached.dnsNanos()));
                yield new NoLine(new Ending.DialFailed(Step.TCP, notReached.fault()));
            }
            case TcpDialer.Stopped _ -> stopped();
        };
    }

    private static Ending tooLate(boolean isResolving, Target target, Duration limit) {
        return isResolving
                ? new Ending.TimedOut(Step.DNS,
                        "The name " + target.host() + " was not resolved within " + seconds(limit) + ".")
                : new Ending.TimedOut(Step.TCP, "No TCP connection to " + target.host() + ":" + target.port()
                        + " within " + seconds(limit) + ".");
    }

    private Outcome reached(TcpDialer.Connected connected, Target target) {
        InetSocketAddress address = connected.address();
        String host = address.getAddress() == null ? address.getHostString() : address.getAddress().getHostAddress();
        String remote = (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + address.getPort();
        attempt.learn(facts -> facts.withRemote(remote)
                .withTimings(facts.timings().withDns(connected.dnsNanos()).withTcp(connected.tcpNanos())));
        Socket raw = connected.socket();
        var plain = new Line(raw, raw);
        attempt.stopper.onStop(plain::cut);
        if (attempt.stopper.isStopped()) {
            return stopped();
        }
        if (!target.secure()) {
            return plain;
        }
        Duration limit = attempt.request.timeouts().tls();
        Job timer = attempt.limit(limit, Step.TLS, "The TLS handshake was not done within " + seconds(limit) + ".");
        Outcome secured = new TlsDialer(attempt).secure(raw);
        timer.cancel();
        if (attempt.stopper.isStopped()) {
            plain.cut();
            return stopped();
        }
        return secured;
    }

    private Outcome stopped() {
        return new NoLine(attempt.stopper.reason().orElseGet(Ending.Cancelled::new));
    }

    /// Such as `10 s` or `0.2 s`.
    static String seconds(Duration duration) {
        long millis = duration.toMillis();
        return (millis % 1000 == 0 ? String.valueOf(millis / 1000) : String.valueOf(millis / 1000.0)) + " s";
    }
}
