package dev.frameline.base.task;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The long-lived loops that one [ThreadTasks] has started and that still run. Any thread.
final class Loops {

    private final Set<Thread> running = ConcurrentHashMap.newKeySet();

    Job start(String name, Runnable loop, Consumer<Throwable> onBug) {
        var thread = new Thread(() -> {
            try {
                loop.run();
            } catch (RuntimeException | Error bug) {
                onBug.accept(bug);
            } finally {
                running.remove(Thread.currentThread());
            }
        }, name);
        thread.setDaemon(true);
        running.add(thread);
        thread.start();
        return new Job() {
            @Override
            public void cancel() {
                thread.interrupt();
            }

            @Override
            public boolean isDone() {
                return !thread.isAlive();
            }
        };
    }

    void cancelAll() {
        running.forEach(Thread::interrupt);
    }

    void join(Duration longest) throws InterruptedException {
        for (Thread thread : running) {
            thread.join(longest);
        }
    }
}
