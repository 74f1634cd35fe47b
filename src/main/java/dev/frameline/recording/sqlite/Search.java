package dev.frameline.recording.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import dev.frameline.base.fault.FaultException;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.queue.LongTable;
import dev.frameline.recording.search.EntrySubject;
import dev.frameline.recording.search.SearchPlan;
import dev.frameline.recording.search.SearchTurns;

/// Looks for entries in short turns, so that it can be interrupted and holds no connection for long. Confined to its
/// thread.
final class Search {

    private static final long RANGE = 20_000;
    private static final int ROWS_BETWEEN_LOOKS = 16;
    /// What stands in its place otherwise is the index of a payload that is to be read.
    private static final int HIT = -1;

    private final ReaderPool readers;
    private final SearchTurns turns;
    private final SearchPlan plan;
    private final boolean folded;

    Search(ReaderPool readers, SearchTurns turns, EntryFilter filter) throws FaultException {
        this.readers = readers;
        this.turns = turns;
        folded = filter.folded();
        plan = new SearchPlan(filter, readers.use(Search::hasMarks));
    }

    private static boolean hasMarks(Reader reader) throws SQLException {
        try (Statement statement = reader.connection().createStatement()) {
            return Schema.hasMarks(statement);
        }
    }

    /// What one turn found: numbers, ascending, and beside them [#HIT] or which of `spread` must still be asked.
    private static final class Found {

        private final LongTable numbers = new LongTable(2);
        private final List<EntrySubject> spread = new ArrayList<>();
        private long last;

        private void add(long number, int what) {
            int row = numbers.addRow();
            numbers.set(row, 0, number);
            numbers.set(row, 1, what);
        }
    }

    /// Numbers of the entries that pass, ascending.
    long[] find(long first, long last) throws FaultException, InterruptedException {
        LongTable hits = new LongTable(1);
        long to = Math.min(last, plan.last());
        long from = Math.max(first, plan.first());
        while (from <= to) {
            Found found = turn(from, Math.min(to, from + RANGE - 1));
            for (int row = 0; row < found.numbers.rows(); row++) {
                stopIfInterrupted();
                int what = found.numbers.getInt(row, 1);
                if (what == HIT || passes(found.spread.get(what))) {
                    hits.set(hits.addRow(), 0, found.numbers.get(row, 0));
                }
            }
            from = found.last + 1;
            stopIfInterrupted();
        }
        return hits.toArray();
    }

    private boolean passes(EntrySubject subject) throws FaultException, InterruptedException {
        return plan.matches(subject, new MessagePieces(readers, subject.number(), folded));
    }

    private Found turn(long from, long to) throws FaultException, InterruptedException {
        SearchTurns.Turn turn = turns.begin();
        try {
            return readers.use(reader -> {
                try (PreparedStatement statement = reader.connection().prepareStatement(plan.statement())) {
                    statement.setLong(1, from);
                    statement.setLong(2, to);
                    bind(statement);
                    return collect(statement, to, turn);
                }
            });
        } finally {
            turns.end();
        }
    }

    /// The last ones may belong to terms that turned out not to matter.
    private void bind(PreparedStatement statement) throws SQLException {
        int count = statement.getParameterMetaData().getParameterCount();
        for (int index = 3; index <= count; index++) {
            if (plan.parameters().get(index - 3) instanceof byte[] bytes) {
                statement.setBytes(index, bytes);
            } else {
                statement.setString(index, plan.parameters().get(index - 3).toString());
            }
        }
    }

    private Found collect(PreparedStatement statement, long to, SearchTurns.Turn turn)
            throws SQLException, FaultException {
        Found found = new Found();
        EntrySubject subject = new EntrySubject();
        try (ResultSet row = statement.executeQuery()) {
            for (int count = 1; row.next(); count++) {
                look(row, subject, found);
                if (count % ROWS_BETWEEN_LOOKS == 0 && turn.isOver()) {
                    return found;
                }
            }
        }
        found.last = to;
        return found;
    }

    private void look(ResultSet row, EntrySubject subject, Found found) throws SQLException, FaultException {
        long code = row.getLong(SearchPlan.ROW);
        long number = SearchPlan.numberOf(code);
        found.last = number;
        switch (SearchPlan.stateOf(code)) {
            case SearchPlan.HIT -> found.add(number, HIT);
            case SearchPlan.ASK -> {
                if (plan.matches(facts(row, subject.reset(number)).payload(() -> payload(row)))) {
                    found.add(number, HIT);
                }
            }
            case SearchPlan.ASK_IN_PIECES -> {
                found.add(number, found.spread.size());
                found.spread.add(facts(row, new EntrySubject().reset(number)));
            }
            default -> {
                // Nothing but a chance to stop.
            }
        }
    }

    private EntrySubject facts(ResultSet row, EntrySubject subject) throws SQLException {
        if (!plan.needsFacts()) {
            return subject;
        }
        return subject.meta(row.getLong(SearchPlan.META)).at(row.getLong(SearchPlan.AT))
                .size(row.getLong(SearchPlan.SIZE)).since(row.getLong(SearchPlan.GAP), row.getLong(SearchPlan.REPLY))
                .marked(row.getBoolean(SearchPlan.MARKED));
    }

    private byte[] payload(ResultSet row) throws FaultException {
        try {
            return Reader.bytes(row.getBytes(SearchPlan.PAYLOAD));
        } catch (SQLException failed) {
            throw new FaultException(SqliteFaults.reading(readers.file(), failed));
        }
    }

    private static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("search");
        }
    }
}
