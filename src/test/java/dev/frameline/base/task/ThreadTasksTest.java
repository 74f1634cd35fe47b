package dev.frameline.base.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;

import static org.assertj.core.api.Assertions.assertThat;

class ThreadTasksTest {

    private final List<Throwable> bugs = new ArrayList<>();
    private final ThreadTasks tasks = new ThreadTasks(Runnable::run, bugs::add);

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void deliversTheValueOfBlockingWork() throws Exception {
        var got = new CompletableFuture<String>();
        tasks.run("answer", () -> "42").then(got::complete, fault -> got.complete(fault.what()));
        assertThat(got.get(10, TimeUnit.SECONDS)).isEqualTo("42");
    }

    @Test
    void deliversTheValueOfComputingWorkFromAPlatformThread() throws Exception {
        var got = new CompletableFuture<Boolean>();
        tasks.compute("where", () -> Thread.currentThread().isVirtual()).then(got::complete, _ -> got.complete(true));
        assertThat(got.get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void deliversTheFaultAndReportsNoBug() throws Exception {
        var got = new CompletableFuture<Fault>();
        var full = Fault.of(Fault.Kind.DISK, "The disk is full.", "Make room.");
        tasks.<String>run("write", () -> {
            throw new FaultException(full);
        }).then(_ -> got.cancel(false), got::complete);
        assertThat(got.get(10, TimeUnit.SECONDS)).isEqualTo(full);
        assertThat(bugs).isEmpty();
    }

    @Test
    void reportsAnUncheckedExceptionAsABugAndStillCallsTheFaultHandler() throws Exception {
        var got = new CompletableFuture<Fault>();
        tasks.<String>run("break", () -> {
            throw new IllegalStateException("broken");
        }).then(_ -> got.cancel(false), got::complete);
        assertThat(got.get(10, TimeUnit.SECONDS).kind()).isEqualTo(Fault.Kind.BUG);
        assertThat(bugs).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void callsNoHandlerOfACancelledJobAndInterruptsIt() throws Exception {
        var started = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        var handled = new ArrayList<String>();
        Job job = tasks.<String>run("wait", () -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                interrupted.countDown();
            }
            return "never";
        }).then(handled::add, fault -> handled.add(fault.what()));
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        job.cancel();
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        Await.until("the job is done", job::isDone);
        assertThat(handled).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void runsADelayedActionOnceAndACancelledOneNever() throws Exception {
        var ran = new CountDownLatch(1);
        var never = new ArrayList<String>();
        Job cancelled = tasks.after(Duration.ofHours(1), () -> never.add("ran"));
        tasks.after(Duration.ofMillis(1), ran::countDown);
        cancelled.cancel();
        assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(cancelled.isDone()).isTrue();
        assertThat(never).isEmpty();
    }

    @Test
    void endsItsLoopsWhenItCloses() throws Exception {
        var started = new CountDownLatch(1);
        Job loop = tasks.loop("frameline-test-loop", () -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        tasks.close();
        assertThat(loop.isDone()).isTrue();
    }

    @Test
    void reportsWhatALoopThrows() {
        Job loop = tasks.loop("frameline-test-loop", () -> {
            throw new IllegalStateException("loop");
        });
        Await.until("the loop is done", loop::isDone);
        assertThat(bugs).singleElement().isInstanceOf(IllegalStateException.class);
    }
}
