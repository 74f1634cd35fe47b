package dev.frameline.recording.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import dev.frameline.query.Comparison;
import dev.frameline.query.Condition;
import dev.frameline.query.JsonPath;

/// What is asked of a payload that lies in its row, in SQL as far as that is faster than reading the row. Collects the
/// statement's parameters. Confined to its thread.
///
/// `LIKE` is by far the fastest, but stops at a zero byte: it is for payloads of type TEXT, which hold none. It knows
/// the case of ASCII letters only, so other letters count as any character and the row is looked at.
final class PayloadSql {

    private static final int LONGEST_PATTERN = 5_000;
    private static final int FIRST_PARAMETER = 3;
    /// Half as dear as `typeof`: every TEXT comes before every BLOB.
    private static final String IS_TEXT = "payload < x''";

    private final List<Object> parameters = new ArrayList<>();

    /// Strings and byte arrays, from the third of the statement on.
    List<Object> parameters() {
        return parameters;
    }

    private String parameter(Object value) {
        parameters.add(value);
        return "?" + (FIRST_PARAMETER + parameters.size() - 1);
    }

    Bounds text(String text) {
        String pattern = like(text);
        boolean isAscii = text.chars().allMatch(it -> it < 0x80);
        boolean isWhole = text.length() <= LONGEST_PATTERN;
        String inText = text.indexOf(0) >= 0
                ? Bounds.NO
                : "payload LIKE " + parameter("%" + pattern + "%") + " ESCAPE '!'";
        if (!isAscii) {
            return Bounds.atMost("CASE WHEN " + IS_TEXT + " THEN " + inText + " ELSE 1 END");
        }
        String inBytes = "coalesce(instr(lower(CAST(payload AS TEXT)), " + parameter(text.toLowerCase(Locale.ROOT))
                + "), 0) > 0";
        String sql = "CASE WHEN " + IS_TEXT + " THEN " + inText + " ELSE " + inBytes + " END";
        return isWhole ? Bounds.exact(sql) : Bounds.atMost(sql);
    }

    /// No longer than SQLite takes it; what is cut off is looked for in the row.
    private static String like(String text) {
        var pattern = new StringBuilder();
        text.codePoints().limit(LONGEST_PATTERN).forEach(it -> {
            switch (it) {
                case '%', '_', '!' -> pattern.append('!').appendCodePoint(it);
                default -> pattern.appendCodePoint(it < 0x80 || hasNoCase(it) ? it : '_');
            }
        });
        return pattern.toString();
    }

    private static boolean hasNoCase(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> false;
        };
    }

    Bounds bytes(byte[] wanted) {
        return Bounds.exact("coalesce(instr(CAST(payload AS BLOB), " + parameter(wanted) + "), 0) > 0");
    }

    Bounds exists(JsonPath path) {
        return holds(longestName(path));
    }

    /// The name is not looked for: who compares values that all have an order expects the member in most rows.
    Bounds compares(Condition.Compares compares) {
        boolean isLiteral = compares.comparison() == Comparison.EQUAL && !compares.value().isEmpty()
                && (compares.isText() || !mayBeNumber(compares.value()));
        return isLiteral ? holds(compares.value()) : Bounds.UNKNOWN;
    }

    /// A number can be written in many ways.
    private static boolean mayBeNumber(String value) {
        char first = value.charAt(0);
        return first == '-' || (first >= '0' && first <= '9');
    }

    private static String longestName(JsonPath path) {
        return path.steps().stream().map(step -> step instanceof JsonPath.Step.Member(String name) ? name : "")
                .max(Comparator.comparingInt(String::length)).orElse("");
    }

    /// Whether JSON can hold this text, as it is or with something escaped.
    private Bounds holds(String literal) {
        boolean isPlain = !literal.isEmpty() && literal.chars().allMatch(it -> it >= ' ' && it != '"' && it != '\\');
        if (!isPlain) {
            return Bounds.UNKNOWN;
        }
        String pattern = literal.substring(0, Math.min(literal.length(), LONGEST_PATTERN)).replace("[", "[[]")
                .replace("*", "[*]").replace("?", "[?]");
        return Bounds.atMost("CASE WHEN " + IS_TEXT + " THEN payload GLOB " + parameter("*" + pattern + "*")
                + " OR payload GLOB '*\\*' ELSE 1 END");
    }
}
