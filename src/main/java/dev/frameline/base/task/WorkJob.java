package dev.frameline.base.task;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;

/// One run of a [Work]: delivers its value or its fault unless it was cancelled first. Any thread.
///
/// @param <T> what the work yields
final class WorkJob<T> implements Job {

    private final String label;
    private final Work<T> work;
    private final Consumer<? super T> onValue;
    private final Consumer<? super Fault> onFault;
    private final Executor delivery;
    private final Consumer<Throwable> onBug;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final FutureTask<Boolean> task = new FutureTask<>(this::runWork, true);

    WorkJob(String label, Work<T> work, Consumer<? super T> onValue, Consumer<? super Fault> onFault,
            Executor delivery, Consumer<Throwable> onBug) {
        this.label = label;
        this.work = work;
        this.onValue = onValue;
        this.onFault = onFault;
        this.delivery = delivery;
        this.onBug = onBug;
    }

    Job startOn(ExecutorService executor) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException closing) {
            cancel();
        }
        return this;
    }

    private void runWork() {
        try {
            T value = work.run();
            deliver(() -> onValue.accept(value));
        } catch (FaultException expected) {
            deliver(() -> onFault.accept(expected.fault()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            deliver(() -> onFault.accept(
                    Fault.of(Fault.Kind.LIMIT, "The work was interrupted: " + label + ".", "Try again.", stop)));
        } catch (RuntimeException | Error bug) {
            if (!cancelled.get()) {
                onBug.accept(bug);
            }
            deliver(() -> onFault.accept(Fault.of(Fault.Kind.BUG, "Frameline made a mistake: " + label + ".",
                    "Please report it; nothing recorded is lost.", bug)));
        }
    }

    private void deliver(Runnable handler) {
        if (cancelled.get()) {
            return;
        }
        delivery.execute(() -> {
            if (!cancelled.get()) {
                try {
                    handler.run();
                } catch (RuntimeException | Error bug) {
                    onBug.accept(bug);
                }
            }
        });
    }

    @Override
    public void cancel() {
        cancelled.set(true);
        task.cancel(true);
    }

    @Override
    public boolean isDone() {
        return task.isDone();
    }
}
