package dev.frameline.ui.kit.text;

import java.util.List;
import java.util.Locale;

/// Sizes and counts as people read them. Any thread.
public final class Sizes {

    /// Groups digits: a narrow space that does not break lines.
    public static final char THIN_SPACE = '\u2009';

    private static final List<String> UNITS = List.of("B", "KB", "MB", "GB", "TB", "PB", "EB");

    private Sizes() {}

    /// `97 B`, `1.2 KB`, `16.0 KB`, `188 MB`: powers of 1024, one decimal below 100.
    public static String bytes(long count) {
        if (count < 1024) {
            return count + " B";
        }
        double value = count;
        int unit = 0;
        // 1023.95 would print as 1024.0: go up a unit before it does
        while (value >= 1023.5 && unit < UNITS.size() - 1) {
            value /= 1024;
            unit++;
        }
        String format = value < 99.95 ? "%.1f %s" : "%.0f %s";
        return String.format(Locale.ROOT, format, value, UNITS.get(unit));
    }

    /// `1 204 311`: groups of three, from four digits on.
    public static String count(long count) {
        String digits = Long.toString(count);
        int sign = count < 0 ? 1 : 0;
        if (digits.length() - sign < 4) {
            return digits;
        }
        var grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > sign; at -= 3) {
            grouped.insert(at, THIN_SPACE);
        }
        return grouped.toString();
    }
}
