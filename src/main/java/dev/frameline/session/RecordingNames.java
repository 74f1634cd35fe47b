package dev.frameline.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.time.Ticker;
import dev.frameline.recording.sqlite.Recordings;

/// Names the files of new recordings: title and time, never one that exists. Any thread.
///
/// @param folder where they go; made when the first is written
/// @param ticker for the time
/// @param zone for the time in the name
public record RecordingNames(Path folder, Ticker ticker, ZoneId zone) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HHmmss", Locale.ROOT);
    private static final int LONGEST_TITLE = 40;

    /// A file that does not exist yet, such as `Trades feed 2025-11-22 094107.frameline`, in a folder that does.
    public Path next(String title) throws FaultException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, "The folder " + folder + " cannot be made.",
                    "Check that the disk has room and that the folder above it can be written to.", e));
        }
        String stamp = STAMP.withZone(zone).format(Instant.ofEpochSecond(0, ticker.epochNanos()));
        String stem = clean(title) + " " + stamp;
        Path file = folder.resolve(stem + ".frameline");
        for (int i = 2; !Recordings.isFree(file); i++) {
            file = folder.resolve(stem + " " + i + ".frameline");
        }
        return file;
    }

    /// Only what every file system takes.
    private static String clean(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N} ._-]+", "-").replaceAll("^[ .-]+|[ .-]+$", "");
        String short40 = plain.length() > LONGEST_TITLE ? plain.substring(0, LONGEST_TITLE).strip() : plain;
        return short40.isEmpty() ? "session" : short40;
    }
}
