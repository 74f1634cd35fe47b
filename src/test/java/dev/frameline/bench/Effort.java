package dev.frameline.bench;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/// What something cost: on a busy machine the processor time tells more than the clock does.
///
/// @param seconds by the clock
/// @param cpuSeconds of all threads of this process
record Effort(double seconds, double cpuSeconds) {

    /// A start to measure from.
    static Effort start() {
        return new Effort(System.nanoTime() / 1e9, cpuNanos() / 1e9);
    }

    /// From this start until now.
    Effort untilNow() {
        return new Effort(System.nanoTime() / 1e9 - seconds, cpuNanos() / 1e9 - cpuSeconds);
    }

    double perSecond(Load load) {
        return load.frames() / seconds;
    }

    double cpuMicros(Load load) {
        return cpuSeconds * 1e6 / load.frames();
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
