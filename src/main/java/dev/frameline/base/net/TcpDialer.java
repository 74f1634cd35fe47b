package dev.frameline.base.net;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Job;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;

/// Finds a host's addresses and connects to the first one that answers. Blocks its caller, a worker; a [Stopper] ends it
/// at once. Any thread.
public final class TcpDialer {

    private final Network network;
    private final Tasks tasks;
    private final Ticker ticker;
    private final Stopper<?> stopper;
    private volatile boolean isResolving;

    /// @param stopper ends the dialling when it is stopped
    public TcpDialer(Network network, Tasks tasks, Ticker ticker, Stopper<?> stopper) {
        this.network = network;
        this.tasks = tasks;
        this.ticker = ticker;
        this.stopper = stopper;
    }

    /// How far it got.
    public sealed interface Outcome {}

    /// A connection, the caller's to close.
    public record Connected(Socket socket, InetSocketAddress address, long dnsNanos,
            long tcpNanos) implements Outcome {}

    /// The host's name has no address.
    public record NameUnknown(Fault fault) implements Outcome {}

    /// None of the addresses answered.
    public record NotReached(Fault fault, long dnsNanos) implements Outcome {}

    /// Somebody stopped it; the stopper knows why.
    public record Stopped() implements Outcome {}

    /// Connects.
    ///
    /// @param limit for all addresses together; name resolution has no limit of its own but the stopper
    public Outcome dial(String host, int port, Duration limit) throws InterruptedException {
        long start = ticker.nanos();
        isResolving = true;
        try {
            List<InetAddress> addresses = resolve(host);
            isResolving = false;
            long dnsNanos = ticker.nanos() - start;
            return stopper.isStopped() ? new Stopped() : connect(host, port, alternating(addresses), limit, dnsNanos);
        } catch (UnknownHostException unknown) {
            return stopper.isStopped()
                    ? new Stopped()
                    : new NameUnknown(Fault.of(Fault.Kind.NETWORK, "The name " + host + " has no address.",
                            "Check its spelling, and whether this machine is online.", unknown));
        }
    }

    /// Whether it still waits for the name, or failed at that.
    public boolean isResolving() {
        return isResolving;
    }

    /// On a thread of its own: the system's resolver cannot be interrupted, so that giving up means leaving it behind.
    private List<InetAddress> resolve(String host) throws UnknownHostException, InterruptedException {
        CompletableFuture<List<InetAddress>> found = new CompletableFuture<>();
        Job resolving = tasks.loop("frameline-resolve-" + host, () -> {
            try {
                found.complete(network.resolve(host));
            } catch (UnknownHostException unknown) {
                found.completeExceptionally(unknown);
            } finally {
                found.cancel(false);
            }
        });
        stopper.onStop(() -> {
            found.completeExceptionally(new UnknownHostException(host));
            resolving.cancel();
        });
        try {
            return found.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof UnknownHostException unknown ? unknown : new UnknownHostException(host);
        }
    }

    private Outcome connect(String host, int port, List<InetAddress> addresses, Duration limit, long dnsNanos) {
        long start = ticker.nanos();
        List<String> failures = new ArrayList<>();
        IOException last = new ConnectException("no address");
        for (int i = 0; i < addresses.size() && !stopper.isStopped(); i++) {
            var address = new InetSocketAddress(addresses.get(i), port);
            Socket socket = network.socket();
            stopper.onStop(() -> close(socket));
            try {
                long left = limit.toNanos() - (ticker.nanos() - start);
                long share = Math.max(left / (addresses.size() - i), 1_000_000);
                socket.connect(address, (int) Math.min(share / 1_000_000, Integer.MAX_VALUE));
                return new Connected(socket, address, dnsNanos, ticker.nanos() - start);
            } catch (IOException failed) {
                close(socket);
                failures.add(words(address, failed));
                last = failed;
            }
        }
        if (stopper.isStopped()) {
            return new Stopped();
        }
        return new NotReached(Fault.of(Fault.Kind.NETWORK, summary(host, port, failures), advice(last), last),
                dnsNanos);
    }

    private static String summary(String host, int port, List<String> failures) {
        return failures.size() == 1
                ? failures.getFirst() + "."
                : "None of the addresses of " + host + " answers on port " + port + ": " + String.join("; ", failures)
                        + ".";
    }

    private static String words(InetSocketAddress address, IOException failed) {
        InetAddress to = address.getAddress();
        String name = to == null ? address.getHostString() : to.getHostAddress();
        String where = (name.indexOf(':') >= 0 ? "[" + name + "]" : name) + ":" + address.getPort();
        return switch (failed) {
            case SocketTimeoutException _ -> where + " does not answer";
            case NoRouteToHostException _ -> "There is no way to " + where + " from here";
            case ConnectException refused when String.valueOf(refused.getMessage()).contains("refused") ->
                "Nothing listens on " + where + " (connection refused)";
            default -> where + " cannot be reached: " + failed.getMessage();
        };
    }

    private static String advice(IOException failed) {
        return failed instanceof SocketTimeoutException
                ? "A firewall may swallow the packets; check host and port."
                : "Check host and port, and whether the server runs.";
    }

    /// Both families by turns, the system's favourite first, so that a broken one costs one attempt only.
    static List<InetAddress> alternating(List<InetAddress> addresses) {
        List<InetAddress> first = new ArrayList<>();
        List<InetAddress> second = new ArrayList<>();
        for (InetAddress address : addresses) {
            boolean isLikeFirst = address.getClass() == addresses.getFirst().getClass();
            (isLikeFirst ? first : second).add(address);
        }
        List<InetAddress> all = new ArrayList<>();
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            first.stream().skip(i).limit(1).forEach(all::add);
            second.stream().skip(i).limit(1).forEach(all::add);
        }
        return all;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException ignored) {
            // It is of no use any more, closed or not.
        }
    }
}
