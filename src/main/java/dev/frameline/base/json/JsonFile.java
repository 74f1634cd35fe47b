package dev.frameline.base.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.locks.ReentrantLock;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.time.Ticker;

/// One record in one file, `{"schema":1,"data":{...}}`, saved whole or not at all. Any thread; every call blocks on the
/// disk.
///
/// The lock is held over the disk work, and nothing else ever waits for it: it is what puts saves in order, so that an
/// older state cannot overtake a newer one. Two files that must not be overwritten, a later release's and one that
/// could not be moved aside, make saving fail for as long as this object lives.
public final class JsonFile<T extends Record> {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss")
            .withZone(ZoneOffset.UTC);

    private final Path path;
    private final Class<T> type;
    private final int schema;
    private final Ticker ticker;
    private final ReentrantLock order = new ReentrantLock();
    private boolean isProtected;

    /// @param schema the version that is written; older ones are read too, their missing fields taking defaults
    public JsonFile(Path path, Class<T> type, int schema, Ticker ticker) {
        this.path = path;
        this.type = type;
        this.schema = schema;
        this.ticker = ticker;
    }

    /// Where the file lies.
    public Path path() {
        return path;
    }

    /// Reads the file, and moves it aside if it is broken. Throws if the disk does not let us read or move it.
    public JsonLoad<T> load() throws FaultException {
        order.lock();
        try {
            if (!Files.exists(path)) {
                return new JsonLoad.Missing<>();
            }
            isProtected = true;
            JsonLoad<T> result = understood(Files.readAllBytes(path));
            isProtected = result instanceof JsonLoad.Newer;
            return result;
        } catch (IOException e) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, path + " cannot be read.",
                    "Check that the file is yours and readable; until then nothing is saved to it.", e));
        } finally {
            order.unlock();
        }
    }

    private JsonLoad<T> understood(byte[] bytes) throws IOException {
        return switch (Json.read(bytes, Envelope.class)) {
            case JsonRead.Broken<Envelope> it -> broken(it);
            case JsonRead.Value<Envelope> it -> ofVersion(it.value().schema(), bytes);
        };
    }

    private JsonLoad<T> ofVersion(int version, byte[] bytes) throws IOException {
        if (version > schema) {
            return new JsonLoad.Newer<>(version);
        }
        if (version < 1) {
            return aside("It has no schema version");
        }
        return switch (Json.readField(bytes, "data", type)) {
            case JsonRead.Broken<T> it -> broken(it);
            case JsonRead.Value<T> it -> new JsonLoad.Loaded<>(it.value());
        };
    }

    private JsonLoad<T> broken(JsonRead.Broken<?> it) throws IOException {
        return aside(it.line() > 0
                ? it.reason() + " (line " + it.line() + ", column " + it.column() + ")"
                : it.reason());
    }

    private JsonLoad<T> aside(String reason) throws IOException {
        String name = path.getFileName().toString();
        String stem = name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
        long seconds = Math.floorDiv(ticker.epochNanos(), 1_000_000_000L);
        String stamped = stem + ".broken-" + STAMP.format(Instant.ofEpochSecond(seconds));
        Path kept = path.resolveSibling(stamped + ".json");
        for (int i = 2; Files.exists(kept); i++) {
            kept = path.resolveSibling(stamped + "-" + i + ".json");
        }
        Files.move(path, kept);
        return new JsonLoad.Broken<>(kept, reason);
    }

    /// Replaces the file's content; after a crash at any point the old or the new content is there, whole. Creates the
    /// folder if need be.
    public void save(T value) throws FaultException {
        byte[] bytes = Json.envelope(schema, value).getBytes(StandardCharsets.UTF_8);
        order.lock();
        try {
            if (isProtected) {
                throw new FaultException(Fault.of(Fault.Kind.FORMAT, path + " was not saved: the file there is not ours"
                        + " to overwrite.", "Update Frameline, or move that file away and start again."));
            }
            AtomicWrite.replace(path, bytes);
        } catch (IOException e) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, path + " could not be saved.",
                    "Check that the disk has room and that the folder can be written to.", e));
        } finally {
            order.unlock();
        }
    }

    private record Envelope(int schema) {}
}
