package dev.frameline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.sqlite.JDBC;

import dev.frameline.base.fault.FaultException;
import dev.frameline.query.Comparison;
import dev.frameline.query.Condition;
import dev.frameline.query.JsonPath;
import dev.frameline.query.Quantity;
import dev.frameline.query.Query;
import dev.frameline.query.Trait;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;
import dev.frameline.recording.sqlite.SqliteRecording;

/// Measures searches of a recording beside what SQLite itself needs for the nearest thing it has, in turns, on the same
/// file. Arguments: rounds, and the folder that the recordings are made in.
///
/// Both run on this thread alone, so its processor time is what they take of one core, whatever else the machine does.
public final class SearchBench {

    private static final int FRAMES = 1_000_000;
    private static final long FIRST_RANGE = 8_192;
    private static final long LONGEST_RANGE = 262_144;

    /// Something to measure.
    @FunctionalInterface
    private interface Scan {
        /// Yields how many hits there were.
        long run() throws SQLException, FaultException, InterruptedException;
    }

    /// Processor time of the rounds, in seconds, ascending.
    private record Times(double[] seconds, long hits) {

        double least() {
            return seconds[0];
        }

        double median() {
            return seconds[seconds.length / 2];
        }
    }

    private final int rounds;
    private final Recording recording;
    private final Connection sqlite;

    private SearchBench(int rounds, Recording recording, Connection sqlite) {
        this.rounds = rounds;
        this.recording = recording;
        this.sqlite = sqlite;
    }

    /// Prints a table for each length of payload.
    ///
    /// @param args rounds, folder, and optionally the only length of payload
    public static void main(String[] args) throws IOException, SQLException, FaultException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        for (int bytes : new int[]{200, 1_000}) {
            if (args.length < 3 || args[2].equals(String.valueOf(bytes))) {
                Path file = folder.resolve("search.frameline");
                System.out.printf(Locale.ROOT, "%n%,d frames of %,d bytes, seconds of one core, %s rounds%n", FRAMES,
                        bytes, args[0]);
                new TickerFile(bytes, FRAMES).write(file);
                try (Recording recording = SqliteRecording.open(file);
                        Connection sqlite = JDBC.createConnection("jdbc:sqlite:" + file, new Properties())) {
                    new SearchBench(Integer.parseInt(args[0]), recording, sqlite).measure();
                } finally {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void measure() throws SQLException, FaultException, InterruptedException {
        System.out.println("                                         SQLite         Frameline         ratio");
        System.out.println("                                    min  median      min  median    min  median     hits");
        compare("word, rare: FEED", glob("Feed"), text("FEED"));
        compare("word, absent: nowhere", glob("nowhere"), text("nowhere"));
        compare("word, absent, first letter frequent", glob("trumpet"), text("Trumpet"));
        compare("word beyond ASCII, absent", glob("gr\u00fcn"), text("Gr\u00fcn"));
        compare("$.symbol = \"ZEC-USD\", rare", json("$.symbol", "= 'ZEC-USD'"), path("symbol", Comparison.EQUAL,
                "ZEC-USD"));
        compare("$.symbol = \"NONE\", absent", json("$.symbol", "= 'NONE'"), path("symbol", Comparison.EQUAL, "NONE"));
        compare("$.price > 99999, rare", json("$.price", "> 99999"), path("price", Comparison.MORE, "99999"));
        compare("$.nowhere > 1, absent", json("$.nowhere", "> 1"), path("nowhere", Comparison.MORE, "1"));
        compare("size > 10000, absent", where("octet_length(payload) > 10000"),
                new Condition.Measures(Quantity.SIZE, Comparison.MORE, 10_000));
        compare("out, absent", where("meta & 512"), new Condition.Is(Trait.OUT));
        alone("/Fe{2}d/", new Condition.Regex("Fe{2}d", false));
        alone("gap > 1 s", new Condition.Measures(Quantity.GAP, Comparison.MORE, 1_000_000_000));
        alone("hex:00ff", new Condition.Bytes("00ff"));
        firstHits("first hits of a word: HALTED", new Condition.Text("HALTED"));
    }

    private void compare(String name, Scan theirs, Condition condition)
            throws SQLException, FaultException, InterruptedException {
        List<Times> both = measured(List.of(theirs, () -> find(condition)));
        Times sql = both.get(0);
        Times own = both.get(1);
        if (sql.hits() != own.hits()) {
            throw new IllegalStateException(name + ": " + sql.hits() + " hits, and " + own.hits());
        }
        System.out.printf(Locale.ROOT, "%-34s %5.3f %7.3f    %5.3f %7.3f  %5.2f %7.2f %8d%n", name, sql.least(),
                sql.median(), own.least(), own.median(), own.least() / sql.least(), own.median() / sql.median(),
                own.hits());
    }

    private void alone(String name, Condition condition) throws SQLException, FaultException, InterruptedException {
        Times own = measured(List.of(() -> find(condition))).getFirst();
        System.out.printf(Locale.ROOT, "%-34s                  %5.3f %7.3f                %8d%n", name, own.least(),
                own.median(), own.hits());
    }

    private void firstHits(String name, Condition condition) throws SQLException, FaultException, InterruptedException {
        EntryFilter filter = filter(condition);
        List<Times> both = measured(
                List.of(() -> find(condition), () -> recording.find(filter, 1, FIRST_RANGE).length));
        Times whole = both.get(0);
        Times first = both.get(1);
        System.out.printf(Locale.ROOT, "%-34s whole scan %5.3f %7.3f, first %d of %d hits %6.4f %7.4f: %.3f%n", name,
                whole.least(), whole.median(), first.hits(), whole.hits(), first.least(), first.median(),
                first.median() / whole.median());
    }

    /// In turns, after one round to warm up.
    private List<Times> measured(List<Scan> scans) throws SQLException, FaultException, InterruptedException {
        List<Times> times = new ArrayList<>();
        scans.forEach(scan -> times.add(new Times(new double[rounds], 0)));
        for (int round = -1; round < rounds; round++) {
            for (int i = 0; i < scans.size(); i++) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                long hits = scans.get(i).run();
                long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                if (round >= 0) {
                    times.get(i).seconds()[round] = nanos / 1e9;
                }
                times.set(i, new Times(times.get(i).seconds(), hits));
            }
        }
        times.forEach(it -> Arrays.sort(it.seconds()));
        return times;
    }

    /// As the timeline does it: short ranges first.
    private long find(Condition condition) throws FaultException, InterruptedException {
        EntryFilter filter = filter(condition);
        long hits = 0;
        long range = FIRST_RANGE;
        long first = 1;
        while (first <= FRAMES) {
            hits += recording.find(filter, first, first + range - 1).length;
            first += range;
            range = Math.min(LONGEST_RANGE, range * 2);
        }
        return hits;
    }

    private static EntryFilter filter(Condition condition) {
        return EntryFilter.ALL.withQuery(new Query("", condition, List.of(), ZoneOffset.UTC));
    }

    private static Condition text(String word) {
        return new Condition.Text(word);
    }

    private static Condition path(String member, Comparison comparison, String value) {
        return new Condition.Compares(new JsonPath(List.of(new JsonPath.Step.Member(member))), comparison, value,
                false);
    }

    private Scan glob(String word) {
        return where("payload GLOB '*" + word + "*'");
    }

    /// Guarded, because the first text that is no JSON would end the query.
    private Scan json(String path, String compared) {
        return where("CASE WHEN json_valid(payload) THEN payload ->> '" + path + "' " + compared + " END");
    }

    private Scan where(String condition) {
        return () -> {
            long hits = 0;
            try (Statement statement = sqlite.createStatement();
                    ResultSet row = statement.executeQuery("SELECT id FROM entry WHERE " + condition)) {
                while (row.next()) {
                    hits++;
                }
            }
            return hits;
        };
    }
}
