package dev.frameline.base.net;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StopperTest {

    private final Stopper<String> stopper = new Stopper<>();
    private final AtomicInteger released = new AtomicInteger();

    @Test
    void releasesOnceAndKeepsTheFirstReason() {
        stopper.onStop(released::incrementAndGet);

        assertThat(stopper.stop("first")).isTrue();
        assertThat(stopper.stop("second")).isFalse();
        assertThat(stopper.reason()).contains("first");
        assertThat(released).hasValue(1);
    }

    @Test
    void releasesAtOnceWhatIsBegunAfterTheStop() {
        stopper.stop("early");
        stopper.onStop(released::incrementAndGet);

        assertThat(released).hasValue(1);
        assertThat(stopper.isStopped()).isTrue();
    }

    @Test
    void triesBothFamiliesByTurns() {
        InetAddress six = InetAddress.ofLiteral("::1");
        InetAddress four = InetAddress.ofLiteral("127.0.0.1");
        InetAddress four2 = InetAddress.ofLiteral("127.0.0.2");

        assertThat(TcpDialer.alternating(List.of(four, four2, six))).containsExactly(four, six, four2);
        assertThat(TcpDialer.alternating(List.of())).isEmpty();
    }
}
