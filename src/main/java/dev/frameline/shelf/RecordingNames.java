package dev.frameline.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final int LONGEST_NAME = 120;
    private static final Pattern GIVEN_BY_US = Pattern.compile(".+ \\d{4}-\\d\\d-\\d\\d \\d{6}( \\d+)?");
    /// What some file system does not take.
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

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
        Path file = folder.resolve(stem + Recordings.SUFFIX);
        for (int i = 2; !Recordings.isFree(file); i++) {
            file = folder.resolve(stem + " " + i + Recordings.SUFFIX);
        }
        return file;
    }

    /// The name of a recording: that of its file, without what all end in.
    public static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(Recordings.SUFFIX)
                ? name.substring(0, name.length() - Recordings.SUFFIX.length())
                : name;
    }

    /// Whether a name looks like one that [#next] gave, and not like one that a person chose.
    static boolean isGivenByUs(String name) {
        return GIVEN_BY_US.matcher(name).matches();
    }

    /// What keeps a typed text from being the name of a recording on every system; empty if nothing does.
    public static String problemOf(String name) {
        if (name.isBlank()) {
            return "A recording needs a name.";
        }
        Matcher wrong = NOT_IN_A_NAME.matcher(name);
        if (wrong.find()) {
            String sign = wrong.group();
            return Character.isISOControl(sign.charAt(0))
                    ? "A name is one line of text."
                    : "A name cannot contain " + sign + ".";
        }
        if (name.startsWith(".") || name.endsWith(".")) {
            return "A name cannot begin or end with a full stop.";
        }
        if (DEVICE.matcher(name).matches()) {
            return name + " is the name of a device on Windows.";
        }
        return name.length() > LONGEST_NAME ? "A name has at most " + LONGEST_NAME + " letters." : "";
    }

    /// Only what every file system takes.
    private static String clean(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N} ._-]+", "-").replaceAll("^[ .-]+|[ .-]+$", "");
        String short40 = plain.length() > LONGEST_TITLE ? plain.substring(0, LONGEST_TITLE).strip() : plain;
        return short40.isEmpty() ? "session" : short40;
    }
}
