package dev.frameline.recording.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import dev.frameline.handshake.CertificateFacts;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.handshake.Timings;
import dev.frameline.handshake.TlsFacts;

/// The tables `connection` and `certificate`, in and out. Confined to the connection's thread.
final class ConnectionTable {

    private ConnectionTable() {}

    /// Keeps these facts instead of earlier ones of the same number.
    static void put(Connection database, ConnectionFacts facts) throws SQLException {
        try (PreparedStatement row = database.prepareStatement(
                "INSERT OR REPLACE INTO connection(number, url, started, remote, dns_ns, tcp_ns, tls_ns, upgrade_ns, "
                        + "subprotocol, extensions, ending, tls_protocol, tls_cipher, tls_trust) "
                        + "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            row.setInt(1, facts.number());
            row.setString(2, facts.url());
            row.setLong(3, facts.startedNanos());
            row.setString(4, facts.remote());
            set(row, 5, facts.timings().dns());
            set(row, 6, facts.timings().tcp());
            set(row, 7, facts.timings().tls());
            set(row, 8, facts.timings().upgrade());
            row.setString(9, facts.subprotocol());
            row.setString(10, facts.extensions());
            row.setString(11, facts.end());
            if (facts.tls().isPresent()) {
                row.setString(12, facts.tls().get().protocol());
                row.setString(13, facts.tls().get().cipherSuite());
                row.setString(14, facts.tls().get().trust());
            }
            row.executeUpdate();
        }
        putChain(database, facts.number(), facts.tls().map(TlsFacts::chain).orElse(List.of()));
    }

    private static void set(PreparedStatement row, int column, OptionalLong value) throws SQLException {
        if (value.isPresent()) {
            row.setLong(column, value.getAsLong());
        } else {
            row.setNull(column, Types.INTEGER);
        }
    }

    private static void putChain(Connection database, int number, List<CertificateFacts> chain) throws SQLException {
        try (PreparedStatement old = database.prepareStatement("DELETE FROM certificate WHERE connection = ?");
                PreparedStatement row = database
                        .prepareStatement("INSERT INTO certificate VALUES(?, ?, ?, ?, ?, ?, ?, ?)")) {
            old.setInt(1, number);
            old.executeUpdate();
            for (int position = 0; position < chain.size(); position++) {
                CertificateFacts certificate = chain.get(position);
                row.setInt(1, number);
                row.setInt(2, position);
                row.setString(3, certificate.subject());
                row.setString(4, certificate.issuer());
                row.setString(5, certificate.names());
                row.setString(6, certificate.notBefore());
                row.setString(7, certificate.notAfter());
                row.setString(8, certificate.sha256());
                row.executeUpdate();
            }
        }
    }

    /// All connections, oldest first.
    static List<ConnectionFacts> read(Connection database) throws SQLException {
        List<ConnectionFacts> found = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM connection ORDER BY number")) {
            while (row.next()) {
                found.add(read(database, row));
            }
        }
        return found;
    }

    private static ConnectionFacts read(Connection database, ResultSet row) throws SQLException {
        var timings = new Timings(get(row, "dns_ns"), get(row, "tcp_ns"), get(row, "tls_ns"), get(row, "upgrade_ns"));
        int number = row.getInt("number");
        Optional<String> protocol = Optional.ofNullable(row.getString("tls_protocol"));
        Optional<TlsFacts> tls = protocol.isEmpty()
                ? Optional.empty()
                : Optional.of(new TlsFacts(protocol.get(), row.getString("tls_cipher"), readChain(database, number),
                        row.getString("tls_trust")));
        return new ConnectionFacts(number, row.getString("url"), row.getLong("started"), row.getString("remote"),
                timings, tls, row.getString("subprotocol"), row.getString("extensions"), row.getString("ending"));
    }

    private static OptionalLong get(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static List<CertificateFacts> readChain(Connection database, int number) throws SQLException {
        List<CertificateFacts> chain = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(
                "SELECT subject, issuer, names, not_before, not_after, sha256 FROM certificate "
                        + "WHERE connection = ? ORDER BY position")) {
            query.setInt(1, number);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    chain.add(new CertificateFacts(row.getString(1), row.getString(2), row.getString(3),
                            row.getString(4), row.getString(5), row.getString(6)));
                }
            }
        }
        return chain;
    }
}
