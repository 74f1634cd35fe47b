package dev.frameline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.sqlite.SqliteRecording;

/// A recording of a price feed made up from a seed: JSON objects of about the same length, in which a few things are
/// rare. Confined to its thread.
///
/// @param bytes of each payload
/// @param frames how many
record TickerFile(int bytes, int frames) {

    /// One frame in so many has a note and the symbol `ZEC-USD`.
    static final int RARE = 50_000;
    /// One frame in so many is halted.
    static final int NOW_AND_THEN = 1_000;

    private static final String[] SYMBOLS = {"BTC-USD", "ETH-USD", "SOL-USD", "ADA-USD", "DOGE-USD", "XRP-USD"};
    private static final String[] WORDS = {"best", "bid", "ask", "volume", "open", "high", "low", "trade", "id", "last",
            "product", "status", "online", "maker", "taker", "order"};

    /// Makes the file, instead of an earlier one.
    void write(Path file) throws IOException, FaultException, InterruptedException {
        Files.deleteIfExists(file);
        Random random = new Random(bytes);
        try (var tasks = new ThreadTasks(Runnable::run, Throwable::printStackTrace);
                WritableRecording recording = SqliteRecording.create(file, tasks, Ticker.system())) {
            EntrySink sink = recording.sink(1);
            EntryDraft draft = new EntryDraft();
            for (int i = 0; i < frames; i++) {
                byte[] payload = payload(i, random).getBytes(StandardCharsets.UTF_8);
                draft.reset(1_700_000_000_000_000_000L + i * 1_000L,
                        Meta.of(EntryKind.FRAME, Direction.IN) | 0x81 | Meta.TEXT);
                draft.wireLength = payload.length;
                sink.append(draft.payload(payload, 0, payload.length));
            }
            recording.sync();
        }
    }

    private String payload(int number, Random random) {
        boolean isRare = number % RARE == RARE / 2;
        var json = new StringBuilder("{\"type\":\"ticker\",\"sequence\":").append(1_000_000 + number)
                .append(",\"symbol\":\"").append(isRare ? "ZEC-USD" : SYMBOLS[random.nextInt(SYMBOLS.length)])
                .append("\",\"price\":").append(isRare ? 99_999.5 : random.nextInt(6_400_000) / 100.0)
                .append(",\"side\":\"").append(random.nextBoolean() ? "buy" : "sell").append('"');
        if (isRare) {
            json.append(",\"note\":\"Error in the Feed\"");
        }
        if (number % NOW_AND_THEN == NOW_AND_THEN / 2) {
            json.append(",\"halted\":true");
        }
        while (json.length() < bytes - 40) {
            json.append(",\"").append(word(random)).append('_').append(random.nextInt(100)).append("\":");
            if (random.nextBoolean()) {
                json.append('"').append(word(random)).append(' ').append(word(random)).append('"');
            } else {
                json.append(random.nextInt(100_000));
            }
        }
        json.append(",\"rest\":\"").repeat('x', Math.max(0, bytes - json.length() - 2));
        return json.append("\"}").toString();
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
