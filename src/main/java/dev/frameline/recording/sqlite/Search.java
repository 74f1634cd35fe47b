package dev.frameline.recording.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import dev.frameline.base.fault.FaultException;
import dev.frameline.query.Condition;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.queue.LongTable;

/// Looks for entries in ranges of numbers, so that it can be interrupted and holds no connection for long. Confined to
/// its thread.
///
/// `LIKE` is by far the fastest, but stops at a zero byte: it is for payloads of type TEXT, which hold none. Large
/// payloads are read and searched here, because the text may lie where two parts meet.
final class Search {

    private static final long RANGE = 20_000;

    private static final int LONGEST_PATTERN = 5_000;
    private static final String NOT_A_FRAME = "(meta & 3072) <> 0";

    private final ReaderPool readers;
    private final EntryFilter filter;
    private final String text;
    private final Needle needle;
    private final String query;

    Search(ReaderPool readers, EntryFilter filter) {
        this.readers = readers;
        this.filter = filter;
        text = filter.query().condition() instanceof Condition.Text wanted ? wanted.text() : "";
        needle = new Needle(text);
        query = "SELECT id, meta & 65536 FROM entry WHERE id BETWEEN ?1 AND ?2" + frames() + text() + " ORDER BY id";
    }

    private String frames() {
        if (filter.in() && filter.out() && filter.control()) {
            return "";
        }
        StringBuilder frames = new StringBuilder(" AND (").append(NOT_A_FRAME).append(" OR (1");
        if (!filter.in()) {
            frames.append(" AND (meta & 512) <> 0");
        }
        if (!filter.out()) {
            frames.append(" AND (meta & 512) = 0");
        }
        if (!filter.control()) {
            frames.append(" AND (meta & 8) = 0");
        }
        return frames.append("))").toString();
    }

    private String text() {
        if (text.isEmpty()) {
            return "";
        }
        return """
                 AND ((meta & 65536) <> 0 OR CASE WHEN typeof(payload) = 'text' AND ?4 <> '' THEN payload LIKE ?4 ESCAPE '!'
                ELSE instr(lower(CAST(payload AS TEXT)), ?3) > 0 END)""";
    }

    /// Empty if `LIKE` cannot take it: a pattern may not be long, and ends at a zero byte.
    private String pattern() {
        String text = needle.text();
        return text.length() > LONGEST_PATTERN || text.indexOf(0) >= 0
                ? ""
                : "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /// Numbers of the entries that pass, ascending.
    long[] find(long first, long last) throws FaultException, InterruptedException {
        LongTable hits = new LongTable(1);
        for (long from = first; from <= last; from += RANGE) {
            LongTable candidates = candidates(from, Math.min(last, from + RANGE - 1));
            for (int row = 0; row < candidates.rows(); row++) {
                long number = candidates.get(row, 0);
                boolean mustLook = !text.isEmpty() && candidates.get(row, 1) != 0;
                if (!mustLook || holdsText(number)) {
                    hits.set(hits.addRow(), 0, number);
                }
            }
            stopIfInterrupted();
        }
        return hits.toArray();
    }

    private LongTable candidates(long from, long to) throws FaultException {
        return readers.use(reader -> {
            LongTable found = new LongTable(2);
            try (PreparedStatement statement = reader.connection().prepareStatement(query)) {
                statement.setLong(1, from);
                statement.setLong(2, to);
                if (!text.isEmpty()) {
                    statement.setString(3, needle.text());
                    statement.setString(4, pattern());
                }
                collect(statement, found);
            }
            return found;
        });
    }

    private static void collect(PreparedStatement statement, LongTable found) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                int at = found.addRow();
                found.set(at, 0, row.getLong(1));
                found.set(at, 1, row.getLong(2));
            }
        }
    }

    private boolean holdsText(long number) throws FaultException, InterruptedException {
        stopIfInterrupted();
        return readers.use(reader -> reader.contains(number, needle));
    }

    private static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("search");
        }
    }
}
