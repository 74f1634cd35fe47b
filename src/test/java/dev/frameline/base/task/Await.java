package dev.frameline.base.task;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits in tests for something that another thread does. The limit is only there so that a broken build ends: it is
/// far above anything that a working one needs, and no test asserts how long something took.
public final class Await {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long STEP_NANOS = 2_000_000;

    private Await() {}

    /// Returns as soon as the condition holds.
    public static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what);
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
    }
}
