package dev.frameline.app;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;

/// The last stop of every unchecked exception: writes it to the log and tells the person once, with a code that can be
/// copied, instead of a stack trace. Recordings are written by their own threads and stay sound. Any thread.
final class CrashGuard implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {

    private static final Logger LOG = Logger.getLogger(CrashGuard.class.getName());

    /// What a person is told of a mistake of ours.
    ///
    /// @param code the same for the same mistake, to find it again
    /// @param what the exception's type and place, without any payload
    record Report(String code, String what) {}

    private final Consumer<Report> show;
    private final AtomicBoolean isShowing = new AtomicBoolean();

    /// @param show told of the first mistake, and of the next one only after [#shown] was called
    CrashGuard(Consumer<Report> show) {
        this.show = show;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable bug) {
        accept(bug);
    }

    @Override
    public void accept(Throwable bug) {
        Report report = reportOf(bug);
        LOG.log(Level.SEVERE, "Crash " + report.code(), bug);
        if (isShowing.compareAndSet(false, true)) {
            show.accept(report);
        }
    }

    /// The person has read it.
    void shown() {
        isShowing.set(false);
    }

    private static Report reportOf(Throwable bug) {
        Throwable root = bug;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var crc = new CRC32();
        crc.update(root.getClass().getName().getBytes(StandardCharsets.UTF_8));
        String place = "";
        for (StackTraceElement element : root.getStackTrace()) {
            if (element.getClassName().startsWith("dev.frameline")) {
                place = element.getClassName() + "." + element.getMethodName() + ":" + element.getLineNumber();
                break;
            }
        }
        crc.update(place.getBytes(StandardCharsets.UTF_8));
        String code = HexFormat.of().toHexDigits(crc.getValue(), 8);
        return new Report(code, root.getClass().getSimpleName() + (place.isEmpty() ? "" : " at " + place));
    }
}
