package dev.frameline.cli;

import java.util.Locale;

/// Sizes for people, in powers of 1024 as the window has them. Any thread.
final class ByteCount {

    private static final String[] UNITS = {"KB", "MB", "GB", "TB"};

    private ByteCount() {}

    /// Such as `97 B` and `1.2 KB`.
    static String of(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        double value = bytes / 1024.0;
        int unit = 0;
        while (value >= 1024 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", value, UNITS[unit]);
    }
}
