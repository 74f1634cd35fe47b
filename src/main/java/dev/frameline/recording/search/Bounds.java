package dev.frameline.recording.search;

import java.util.List;
import java.util.function.Function;

/// A condition in SQL, from both sides: what it can say of a row at most and at least. Neither is ever NULL. Any thread.
///
/// @param may holds for every row that passes, and maybe for others
/// @param must holds for no row that does not pass
record Bounds(String may, String must) {

    static final String YES = "1";
    static final String NO = "0";

    static final Bounds ALWAYS = new Bounds(YES, YES);
    static final Bounds NEVER = new Bounds(NO, NO);
    /// SQL cannot say.
    static final Bounds UNKNOWN = new Bounds(YES, NO);

    /// SQL says it all.
    static Bounds exact(String sql) {
        return new Bounds("(" + sql + ")", "(" + sql + ")");
    }

    /// SQL says only which rows need not be looked at.
    static Bounds atMost(String sql) {
        return new Bounds("(" + sql + ")", NO);
    }

    boolean isExact() {
        return may.equals(must);
    }

    Bounds not() {
        return new Bounds(not(must), not(may));
    }

    private static String not(String sql) {
        return switch (sql) {
            case YES -> NO;
            case NO -> YES;
            default -> "(NOT " + sql + ")";
        };
    }

    static Bounds and(List<Bounds> parts) {
        return join(parts, " AND ", NO, YES);
    }

    static Bounds or(List<Bounds> parts) {
        return join(parts, " OR ", YES, NO);
    }

    private static Bounds join(List<Bounds> parts, String word, String decisive, String idle) {
        Function<List<String>, String> joined = sides -> sides.contains(decisive)
                ? decisive
                : halved(sides.stream().filter(side -> !side.equals(idle)).toList(), word, idle);
        return new Bounds(joined.apply(parts.stream().map(Bounds::may).toList()),
                joined.apply(parts.stream().map(Bounds::must).toList()));
    }

    /// In pairs of pairs, because SQLite limits how deep an expression may be, and `a OR b OR c` is one deeper each.
    private static String halved(List<String> parts, String word, String none) {
        return switch (parts.size()) {
            case 0 -> none;
            case 1 -> parts.getFirst();
            default -> "(" + halved(parts.subList(0, parts.size() / 2), word, none) + word
                    + halved(parts.subList(parts.size() / 2, parts.size()), word, none) + ")";
        };
    }
}
