package dev.frameline.recording.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import dev.frameline.base.ranges.LongRanges;
import dev.frameline.frame.EntryKind;
import dev.frameline.recording.Totals;

/// Sums entries up where they lie. Any thread.
final class TotalsTable {

    private static final String SUMS = "SELECT count(*), sum(meta >> 10 & 3 = " + EntryKind.FRAME.code()
            + "), sum(wire), min(at), max(at) FROM entry WHERE id BETWEEN ? AND ?";

    private TotalsTable() {}

    static Totals read(Connection connection, LongRanges entries) throws SQLException {
        Totals totals = Totals.NONE;
        try (PreparedStatement sums = connection.prepareStatement(SUMS)) {
            for (int i = 0; i < entries.ranges(); i++) {
                sums.setLong(1, entries.first(i));
                sums.setLong(2, entries.last(i));
                try (ResultSet row = sums.executeQuery()) {
                    row.next();
                    totals = totals.plus(new Totals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4),
                            row.getLong(5)));
                }
            }
        }
        return totals;
    }
}
