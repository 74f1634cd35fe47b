package dev.frameline.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.frameline.base.net.Network;
import dev.frameline.base.task.LeakGuard;
import dev.frameline.frame.EntryKind;
import dev.frameline.wire.peer.BadPeer;
import dev.frameline.wire.peer.PeerLine;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(LeakGuard.class)
class DialTest {

    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private interface Resolver {
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    private static Network network(Resolver resolver, Socket socket) {
        return new Network() {
            @Override
            public List<InetAddress> resolve(String host) throws UnknownHostException {
                return resolver.resolve(host);
            }

            @Override
            public Socket socket() {
                return socket;
            }
        };
    }

    private static List<InetAddress> slowly(String host) throws UnknownHostException {
        try {
            NEVER.await();
            return List.of();
        } catch (InterruptedException stop) {
            throw new UnknownHostException(host);
        }
    }

    /// Waits in `connect` until it is closed, as when packets are swallowed.
    private static final class SilentSocket extends Socket {

        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public void connect(SocketAddress address, int timeoutMillis) throws IOException {
            try {
                closed.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            throw new SocketException("Socket closed");
        }

        @Override
        public synchronized void close() {
            closed.countDown();
        }
    }

    @Test
    void saysThatNothingListens() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (Caller caller = Caller.to(port)) {
            assertThat(caller.awaitEnd()).isInstanceOfSatisfying(Ending.DialFailed.class, failed -> {
                assertThat(failed.step()).isEqualTo(Ending.Step.TCP);
                assertThat(failed.fault().what())
                        .isEqualTo("Nothing listens on 127.0.0.1:" + port + " (connection refused).");
            });
            assertThat(caller.kept.all()).singleElement()
                    .satisfies(note -> assertThat(note.kind()).isEqualTo(EntryKind.NOTE));
            assertThat(caller.lastNote()).contains("\nCheck host and port");
            assertThat(caller.lastFacts().timings().dns()).isPresent();
        }
    }

    @Test
    void saysThatANameIsUnknown() throws Exception {
        Network none = network(host -> {
            throw new UnknownHostException(host);
        }, new Socket());
        try (Caller caller = Caller.to(Caller.request(1), none)) {
            assertThat(caller.awaitEnd()).isInstanceOfSatisfying(Ending.DialFailed.class,
                    failed -> assertThat(failed.step()).isEqualTo(Ending.Step.DNS));
            assertThat(caller.awaitEnd().sentence()).isEqualTo("The name 127.0.0.1 has no address.");
        }
    }

    @Test
    void triesTheNextAddressWhenOneRefuses() throws Exception {
        try (BadPeer peer = BadPeer.plain(PeerLine::upgrade)) {
            Network two = new Network() {
                @Override
                public List<InetAddress> resolve(String host) throws UnknownHostException {
                    return List.of(InetAddress.getByAddress(new byte[]{127, 0, 0, 2}),
                            InetAddress.getByAddress(new byte[]{127, 0, 0, 1}));
                }

                @Override
                public Socket socket() {
                    return new Socket();
                }
            };
            try (Caller caller = Caller.to(Caller.request(peer.port()), two)) {
                caller.awaitOpen();
                assertThat(caller.lastFacts().remote()).startsWith("127.0.0.1:");
            }
        }
    }

    @Test
    void canBeCancelledWhileTheNameIsResolved() throws Exception {
        try (Caller caller = Caller.to(Caller.request(1), network(DialTest::slowly, new Socket()))) {
            caller.connection().cancel();

            assertThat(caller.awaitEnd()).isEqualTo(new Ending.Cancelled());
            assertThat(caller.told).containsExactly("ended");
        }
    }

    @Test
    void canBeCancelledWhileTcpConnects() throws Exception {
        Network silent = network(host -> List.of(InetAddress.getLoopbackAddress()), new SilentSocket());
        try (Caller caller = Caller.to(Caller.request(1), silent)) {
            caller.connection().cancel();

            assertThat(caller.awaitEnd()).isEqualTo(new Ending.Cancelled());
        }
    }

    @Test
    void limitsNameAndTcpTogether() throws Exception {
        ConnectRequest hurried = Caller.request(1, Caller.hurried(100));
        Network silent = network(host -> List.of(InetAddress.getLoopbackAddress()), new SilentSocket());
        try (Caller slowName = Caller.to(hurried, network(DialTest::slowly, new Socket()));
                Caller slowTcp = Caller.to(hurried, silent)) {
            assertThat(slowName.awaitEnd()).isInstanceOfSatisfying(Ending.TimedOut.class,
                    late -> assertThat(late.step()).isEqualTo(Ending.Step.DNS));
            assertThat(slowTcp.awaitEnd()).isInstanceOfSatisfying(Ending.TimedOut.class,
                    late -> assertThat(late.step()).isEqualTo(Ending.Step.TCP));
        }
    }
}
