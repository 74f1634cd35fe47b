package dev.frameline.base.task;

/// Something to do when the process is told to end, by Ctrl C or a signal. Whoever makes it closes it once there is
/// nothing to do any more. Any thread.
public final class AtExit implements AutoCloseable {

    private final Thread hook;

    private AtExit(Thread hook) {
        this.hook = hook;
    }

    /// The process ends when `action` returns; it also runs when the process ends by itself.
    public static AtExit run(Runnable action) {
        var hook = new Thread(action, "frameline-exit");
        Runtime.getRuntime().addShutdownHook(hook);
        return new AtExit(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the process is ending and the action runs: as it should
        }
    }
}
