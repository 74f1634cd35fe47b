package dev.frameline.ui.sample;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Job;
import dev.frameline.base.task.Pending;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.task.Work;

/// Tasks whose work waits until a test runs it, on the test's own thread. Confined to that thread.
public final class HandTasks implements Tasks {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> started = new ArrayList<>();

    /// Runs the oldest piece of work that was not cancelled; false if there is none.
    public boolean runOne() {
        Runnable next = waiting.poll();
        if (next == null) {
            return false;
        }
        next.run();
        return true;
    }

    /// Runs work, also what it leads to, until none is left.
    public void runAll() {
        while (runOne()) {
            // the work itself is what happens
        }
    }

    /// Labels of all work that was ever started.
    public List<String> started() {
        return List.copyOf(started);
    }

    /// Pieces of work that wait.
    public int waiting() {
        return waiting.size();
    }

    @Override
    public <T> Pending<T> run(String label, Work<T> work) {
        return (onValue, onFault) -> enqueue(label, work, onValue, onFault);
    }

    @Override
    public <T> Pending<T> compute(String label, Work<T> work) {
        return run(label, work);
    }

    @Override
    public Job loop(String threadName, Runnable loop) {
        throw new UnsupportedOperationException("panes start no loops");
    }

    @Override
    public Job after(Duration delay, Runnable action) {
        throw new UnsupportedOperationException("panes wait with a Delay");
    }

    @Override
    public void close() {
        waiting.clear();
    }

    private <T> Job enqueue(String label, Work<T> work, Consumer<? super T> onValue,
            Consumer<? super Fault> onFault) {
        started.add(label);
        var isDone = new AtomicBoolean();
        Runnable piece = () -> {
            isDone.set(true);
            T value;
            try {
                value = work.run();
            } catch (FaultException expected) {
                onFault.accept(expected.fault());
                return;
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
            onValue.accept(value);
        };
        waiting.add(piece);
        return new Job() {
            @Override
            public void cancel() {
                isDone.set(true);
                waiting.remove(piece);
            }

            @Override
            public boolean isDone() {
                return isDone.get();
            }
        };
    }
}
