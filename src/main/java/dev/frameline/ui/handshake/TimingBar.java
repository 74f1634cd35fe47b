package dev.frameline.ui.handshake;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import dev.frameline.handshake.Timings;

/// One step of connecting as a bar of the waterfall. Any thread.
///
/// @param phase which step
/// @param start where it begins, as a part of the whole from 0 to 1
/// @param share how much of the whole it took, from 0 to 1
/// @param nanos how long it took
record TimingBar(Phase phase, double start, double share, long nanos) {

    /// The steps, in their order.
    enum Phase {
        DNS, TCP, TLS, UPGRADE
    }

    /// The steps that happened, one after the other; empty if none did.
    static List<TimingBar> of(Timings timings) {
        double whole = Math.max(1, timings.totalNanos());
        var bars = new ArrayList<TimingBar>();
        long before = 0;
        for (Phase phase : Phase.values()) {
            OptionalLong step = step(timings, phase);
            if (step.isPresent()) {
                long nanos = Math.max(0, step.getAsLong());
                bars.add(new TimingBar(phase, before / whole, nanos / whole, nanos));
                before += nanos;
            }
        }
        return List.copyOf(bars);
    }

    private static OptionalLong step(Timings timings, Phase phase) {
        return switch (phase) {
            case DNS -> timings.dns();
            case TCP -> timings.tcp();
            case TLS -> timings.tls();
            case UPGRADE -> timings.upgrade();
        };
    }
}
