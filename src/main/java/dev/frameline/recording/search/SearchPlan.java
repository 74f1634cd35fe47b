package dev.frameline.recording.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Meta;
import dev.frameline.query.Condition;
import dev.frameline.query.Quantity;
import dev.frameline.query.Trait;
import dev.frameline.query.match.Matcher;
import dev.frameline.recording.EntryFilter;

/// How a filter is searched for: a statement that finds the rows that can pass, and what is left to ask of them. Any
/// thread.
///
/// The statement decides all that the small columns of a row say. Texts and bytes it decides as well where the payload
/// lies in the row; for JSON paths it passes over rows that cannot hold the name or the value. What it cannot decide is
/// asked of the rows that it yields. What is asked of the row comes before what is asked of the payload.
public final class SearchPlan {

    /// Columns of the statement, from 1: [#numberOf] and [#stateOf] the row; the payload, unless [#ASK] does not occur;
    /// and the facts, which are only right if [#needsFacts].
    public static final int ROW = 1;
    public static final int PAYLOAD = 2;
    public static final int META = 3;
    public static final int AT = 4;
    public static final int SIZE = 5;
    public static final int GAP = 6;
    public static final int REPLY = 7;
    public static final int MARKED = 8;

    /// It does not pass; it only comes so that a search over many rows can be broken off.
    public static final int MISS = 0;
    public static final int HIT = 1;
    /// The matcher is to be asked.
    public static final int ASK = 2;
    /// The matcher is to be asked with the pieces of the payload, which does not lie in the row alone.
    public static final int ASK_IN_PIECES = 3;

    /// Deeper conditions are left to the matcher: SQLite limits how deep an expression may be.
    private static final int DEEPEST = 100;
    private static final int STATES = 4;
    private static final String HEARTBEAT = "(id & 31) = 31";

    private final FactSql facts;
    private final PayloadSql payloads = new PayloadSql();
    private final String statement;
    private final Reach reach;
    private final Matcher matcher;
    private final SpreadMatcher spread;
    private final Needs needs;

    /// @param hasMarks whether the recording has a table of marks
    public SearchPlan(EntryFilter filter, boolean hasMarks) {
        Condition asked = filter.query().condition();
        facts = new FactSql(filter.folded(), hasMarks, filter.query().zone());
        reach = Reach.of(asked);
        List<Condition> parts = asked instanceof Condition.And(List<Condition> all) ? all : List.of(asked);
        List<Condition> open = new ArrayList<>();
        List<Bounds> exact = new ArrayList<>(toggles(filter));
        for (Condition part : parts) {
            Bounds inAnyRow = bounds(part, true, 0);
            if (inAnyRow.isExact()) {
                exact.add(inAnyRow);
            } else {
                open.add(part);
            }
        }
        Condition left = open.isEmpty()
                ? new Condition.All()
                : open.size() == 1 ? open.getFirst() : new Condition.And(open);
        Bounds inRow = bounds(left, false, 0);
        Bounds inParts = bounds(left, true, 0);
        matcher = Matcher.of(left, filter.query().zone());
        spread = new SpreadMatcher(left, filter.query().zone());
        needs = Needs.of(left);
        String passes = Bounds.and(exact).may();
        statement = open.isEmpty()
                ? select(String.valueOf(HIT), "NULL", passes)
                : selectOpen(passes, inRow, inParts.may());
    }

    private String selectOpen(String exact, Bounds inRow, String inParts) {
        String spread = needs.payload() ? facts.isSpread() : Bounds.NO;
        // The same as the other, and faster: most rows lie in one piece.
        String open = inParts.equals(Bounds.YES)
                ? "(" + inRow.may() + " OR " + spread + ")"
                : "CASE WHEN " + spread + " THEN " + inParts + " ELSE " + inRow.may() + " END";
        String passes = exact.equals(Bounds.YES) ? open : "(" + exact + " AND " + open + ")";
        String state = "CASE WHEN " + HEARTBEAT + " AND NOT " + passes + " THEN " + MISS + " WHEN " + spread + " THEN "
                + ASK_IN_PIECES + " ELSE " + (inRow.isExact() ? HIT : ASK) + " END";
        return select(state, inRow.isExact() ? "NULL" : "payload", "(" + passes + " OR " + HEARTBEAT + ")");
    }

    private static List<Bounds> toggles(EntryFilter filter) {
        List<Bounds> shown = new ArrayList<>();
        if (!filter.in()) {
            shown.add(Bounds.exact(FactSql.isNoFrame() + " OR " + FactSql.has(Meta.OUT)));
        }
        if (!filter.out()) {
            shown.add(Bounds.exact(FactSql.isNoFrame() + " OR " + FactSql.hasNot(Meta.OUT)));
        }
        if (!filter.control()) {
            shown.add(Bounds.exact(FactSql.isNoFrame() + " OR " + FactSql.isNoControl()));
        }
        if (!filter.span().isAlways()) {
            shown.add(Bounds.exact("at BETWEEN " + filter.span().fromNanos() + " AND " + filter.span().toNanos()));
        }
        if (filter.folded()) {
            shown.add(Bounds.exact(FactSql.beginsEntry()));
        }
        return shown;
    }

    private String select(String state, String payload, String where) {
        return "SELECT id * " + STATES + " + " + state + ", " + payload + ", meta, at, "
                + (needs.size() ? facts.size() : "0") + ", " + (needs.gap() ? FactSql.GAP : "-1") + ", "
                + (needs.reply() ? FactSql.REPLY : "-1") + ", " + (needs.marked() ? facts.marked() : "0")
                + " FROM entry WHERE id BETWEEN ?1 AND ?2 AND " + where + " ORDER BY id";
    }

    private Bounds bounds(Condition condition, boolean isSpread, int depth) {
        if (depth > DEEPEST) {
            return Bounds.UNKNOWN;
        }
        return switch (condition) {
            case Condition.All all -> Bounds.ALWAYS;
            case Condition.And(List<Condition> parts) -> Bounds.and(bounds(parts, isSpread, depth));
            case Condition.Or(List<Condition> parts) -> Bounds.or(bounds(parts, isSpread, depth));
            case Condition.Not(Condition part) -> bounds(part, isSpread, depth + 1).not();
            case Condition.Is(Trait trait) -> facts.trait(trait);
            case Condition.Measures measures -> facts.measure(measures);
            case Condition.Numbered(long first, long last) -> Bounds.exact("id BETWEEN " + first + " AND " + last);
            case Condition.Text(String text) -> isSpread ? Bounds.UNKNOWN : payloads.text(text);
            case Condition.Bytes bytes -> isSpread ? Bounds.UNKNOWN : payloads.bytes(bytes.bytes());
            case Condition.Regex regex -> Bounds.UNKNOWN;
            case Condition.Exists(var path) -> isSpread ? Bounds.UNKNOWN : payloads.exists(path);
            case Condition.Compares compares -> isSpread ? Bounds.UNKNOWN : payloads.compares(compares);
        };
    }

    private List<Bounds> bounds(List<Condition> parts, boolean isSpread, int depth) {
        return parts.stream().sorted(Comparator.comparing(SearchPlan::isAboutPayload))
                .map(part -> bounds(part, isSpread, depth + 1)).toList();
    }

    private static boolean isAboutPayload(Condition condition) {
        return Needs.of(condition).payload();
    }

    /// Asks for rows in the range of its first two parameters, ascending.
    public String statement() {
        return statement;
    }

    /// Its further parameters, each a string or an array of bytes.
    public List<Object> parameters() {
        return payloads.parameters();
    }

    /// Numbers below it cannot pass.
    public long first() {
        return reach.first();
    }

    /// Numbers above it cannot pass.
    public long last() {
        return reach.last();
    }

    /// What the first column says of a row.
    public static long numberOf(long row) {
        return row / STATES;
    }

    /// [#MISS], [#HIT], [#ASK] or [#ASK_IN_PIECES].
    public static int stateOf(long row) {
        return (int) (row % STATES);
    }

    /// Whether the matcher wants to know more of a row than its number and payload.
    public boolean needsFacts() {
        return needs.facts();
    }

    public boolean matches(EntrySubject subject) throws FaultException {
        return matcher.matches(subject);
    }

    public boolean matches(EntrySubject subject, Pieces pieces) throws FaultException, InterruptedException {
        return spread.matches(subject, pieces);
    }

    /// The numbers between which a condition can hold at all.
    private record Reach(long first, long last) {

        static Reach of(Condition condition) {
            return switch (condition) {
                case Condition.Numbered(long first, long last) -> new Reach(first, last);
                case Condition.And(List<Condition> parts) -> new Reach(
                        parts.stream().mapToLong(part -> of(part).first()).max().orElse(Long.MIN_VALUE),
                        parts.stream().mapToLong(part -> of(part).last()).min().orElse(Long.MAX_VALUE));
                case Condition.Or(List<Condition> parts) -> new Reach(
                        parts.stream().mapToLong(part -> of(part).first()).min().orElse(Long.MIN_VALUE),
                        parts.stream().mapToLong(part -> of(part).last()).max().orElse(Long.MAX_VALUE));
                default -> new Reach(Long.MIN_VALUE, Long.MAX_VALUE);
            };
        }
    }

    /// What the matcher may ask of a row.
    private record Needs(boolean facts, boolean size, boolean gap, boolean reply, boolean marked, boolean payload) {

        private static final Needs NOTHING = new Needs(false, false, false, false, false, false);

        static Needs of(Condition condition) {
            return switch (condition) {
                case Condition.And(List<Condition> parts) -> of(parts);
                case Condition.Or(List<Condition> parts) -> of(parts);
                case Condition.Not(Condition part) -> of(part);
                case Condition.Measures(Quantity quantity, var comparison, long value) -> new Needs(true,
                        quantity == Quantity.SIZE, quantity == Quantity.GAP, quantity == Quantity.REPLY, false, false);
                case Condition.Is(Trait trait) -> new Needs(true, false, false, false, trait == Trait.MARKED, false);
                case Condition.All all -> NOTHING;
                case Condition.Numbered numbered -> NOTHING;
                default -> new Needs(false, false, false, false, false, true);
            };
        }

        private static Needs of(List<Condition> parts) {
            return parts.stream().map(Needs::of).reduce(NOTHING, Needs::and);
        }

        private Needs and(Needs other) {
            return new Needs(facts || other.facts, size || other.size, gap || other.gap, reply || other.reply,
                    marked || other.marked, payload || other.payload);
        }
    }
}
