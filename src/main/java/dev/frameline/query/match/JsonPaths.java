package dev.frameline.query.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.frameline.query.JsonPath;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Which paths a JSON payload has, and what stands at one: for completions and columns. Any thread.
public final class JsonPaths {

    /// Deeper values are stepped over: nobody filters by such a path, and the stack stays small.
    private static final int DEEPEST = 8;
    private static final int LONGEST_NAME = 100;

    private final JsonCursor cursor;
    private final int most;
    private final Set<String> found = new LinkedHashSet<>();

    private JsonPaths(JsonCursor cursor, int most) {
        this.cursor = cursor;
        this.most = most;
    }

    /// The paths of members as they are written, in the order of the payload, at most `most`; of an array only its first
    /// element is looked into. None for what is not JSON; as far as it goes for what breaks off.
    public static List<String> collect(byte[] json, int most) {
        JsonPaths paths = new JsonPaths(new JsonCursor(json, 0, json.length), most);
        paths.value(List.of());
        return List.copyOf(paths.found);
    }

    /// Whether the walk may go on behind this value.
    private boolean value(List<JsonPath.Step> place) {
        boolean isOpened = place.size() < DEEPEST;
        if (isOpened && cursor.take('{')) {
            return members(place);
        }
        return (isOpened && cursor.take('[')) ? elements(place) : cursor.skipValue();
    }

    private boolean members(List<JsonPath.Step> place) {
        cursor.skipSpace();
        if (cursor.take('}')) {
            return true;
        }
        do {
            cursor.skipSpace();
            int start = cursor.at() + 1;
            if (cursor.peek() != '"' || !cursor.skipString()) {
                return false;
            }
            Optional<String> name = name(start, cursor.at() - 1);
            cursor.skipSpace();
            if (!cursor.take(':')) {
                return false;
            }
            cursor.skipSpace();
            if (found.size() >= most || !(name.isPresent() ? member(place, name.get()) : cursor.skipValue())) {
                return false;
            }
            cursor.skipSpace();
        } while (cursor.take(','));
        return cursor.take('}');
    }

    private Optional<String> name(int from, int to) {
        return to - from > LONGEST_NAME
                ? Optional.empty()
                : new JsonString(cursor.bytes(), from, to).utf8().map(it -> new String(it, UTF_8));
    }

    private boolean member(List<JsonPath.Step> place, String name) {
        List<JsonPath.Step> inner = with(place, new JsonPath.Step.Member(name));
        found.add(new JsonPath(inner).text());
        return value(inner);
    }

    private boolean elements(List<JsonPath.Step> place) {
        cursor.skipSpace();
        if (cursor.take(']')) {
            return true;
        }
        boolean isFine = value(with(place, new JsonPath.Step.Element(0)));
        cursor.skipSpace();
        while (isFine && cursor.take(',')) {
            cursor.skipSpace();
            isFine = cursor.skipValue();
            cursor.skipSpace();
        }
        return isFine && cursor.take(']');
    }

    private static List<JsonPath.Step> with(List<JsonPath.Step> place, JsonPath.Step step) {
        List<JsonPath.Step> inner = new ArrayList<>(place);
        inner.add(step);
        return inner;
    }

    /// What stands at the path: a string without quotes and escapes, anything else as it is written. Cut after some
    /// `mostBytes`; empty if nothing is there.
    public static Optional<String> text(JsonPath path, byte[] bytes, int offset, int length, int mostBytes) {
        JsonCursor cursor = new JsonCursor(bytes, offset, length);
        if (!JsonPlace.of(path).seek(cursor)) {
            return Optional.empty();
        }
        int start = cursor.at();
        boolean isString = cursor.peek() == '"';
        boolean isWhole = cursor.skipValue();
        int end = Math.min(cursor.at() - (isString && isWhole ? 1 : 0), start + mostBytes);
        if (end <= start) {
            return Optional.empty();
        }
        return isString
                ? Optional.of(new String(new JsonString(bytes, start + 1, end).beginning(), UTF_8))
                : Optional.of(new String(bytes, start, end - start, UTF_8));
    }
}
