package dev.frameline.base.task;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// [Tasks] on real threads: virtual ones for waiting, a few platform ones for computing, one timer. Any thread.
public final class ThreadTasks implements Tasks {

    private static final long CLOSE_SECONDS = 5;

    private final Executor delivery;
    private final Consumer<Throwable> onBug;
    private final Loops loops = new Loops();
    private final ExecutorService waiting = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("frameline-wait-", 0).factory());
    private final ExecutorService computing;
    private final ScheduledExecutorService timer;

    /// @param delivery where handlers run: the FX thread in the application, any executor elsewhere
    /// @param onBug told about every unchecked exception or error, from any thread
    public ThreadTasks(Executor delivery, Consumer<Throwable> onBug) {
        this.delivery = delivery;
        this.onBug = onBug;
        int cores = Runtime.getRuntime().availableProcessors();
        computing = Executors.newFixedThreadPool(Math.clamp(cores, 1, 4), daemon("frameline-compute-"));
        timer = Executors.newSingleThreadScheduledExecutor(daemon("frameline-timer-"));
    }

    @Override
    public <T> Pending<T> run(String label, Work<T> work) {
        return (onValue, onFault) -> new WorkJob<>(label, work, onValue, onFault, delivery, onBug).startOn(waiting);
    }

    @Override
    public <T> Pending<T> compute(String label, Work<T> work) {
        return (onValue, onFault) -> new WorkJob<>(label, work, onValue, onFault, delivery, onBug).startOn(computing);
    }

    @Override
    public Job loop(String threadName, Runnable loop) {
        return loops.start(threadName, loop, onBug);
    }

    @Override
    public Job after(Duration delay, Runnable action) {
        Runnable guarded = () -> {
            try {
                action.run();
            } catch (RuntimeException | Error bug) {
                onBug.accept(bug);
            }
        };
        ScheduledFuture<?> scheduled = timer.schedule(guarded, delay.toNanos(), TimeUnit.NANOSECONDS);
        return new Job() {
            @Override
            public void cancel() {
                scheduled.cancel(false);
            }

            @Override
            public boolean isDone() {
                return scheduled.isDone();
            }
        };
    }

    @Override
    public void close() {
        timer.shutdownNow();
        waiting.shutdownNow();
        computing.shutdownNow();
        loops.cancelAll();
        try {
            waiting.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
            computing.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
            loops.join(Duration.ofSeconds(CLOSE_SECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory daemon(String prefix) {
        var counter = new AtomicInteger();
        return runnable -> {
            var thread = new Thread(runnable, prefix + counter.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
