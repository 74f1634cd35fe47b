package dev.frameline.ui.handshake;

import org.junit.jupiter.api.Test;

import dev.frameline.handshake.Timings;
import dev.frameline.ui.handshake.TimingBar.Phase;

import static org.assertj.core.api.Assertions.assertThat;

final class TimingBarTest {

    @Test
    void standsOneAfterTheOther() {
        assertThat(TimingBar.of(Timings.NONE.withDns(10).withTcp(20).withTls(30).withUpgrade(40))).containsExactly(
                new TimingBar(Phase.DNS, 0, 0.1, 10), new TimingBar(Phase.TCP, 0.1, 0.2, 20),
                new TimingBar(Phase.TLS, 0.3, 0.3, 30), new TimingBar(Phase.UPGRADE, 0.6, 0.4, 40));
    }

    @Test
    void leavesOutWhatDidNotHappen() {
        assertThat(TimingBar.of(Timings.NONE.withTcp(1).withUpgrade(3)).stream().map(TimingBar::phase))
                .containsExactly(Phase.TCP, Phase.UPGRADE);
        assertThat(TimingBar.of(Timings.NONE)).isEmpty();
    }

    @Test
    void staysFiniteWhenNothingTookAnyTime() {
        assertThat(TimingBar.of(Timings.NONE.withTcp(0))).containsExactly(new TimingBar(Phase.TCP, 0, 0, 0));
    }
}
