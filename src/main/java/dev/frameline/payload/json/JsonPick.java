package dev.frameline.payload.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import dev.frameline.base.json.Json;
import dev.frameline.base.json.JsonRead;
import dev.frameline.query.JsonPath;

/// Finds the one value at a place in JSON, and reads no further than its end: what follows may be broken or missing. Of
/// fields with the same name the first counts. Any thread.
///
/// @param token what it is: a scalar, or the beginning of an object or a list
/// @param start its first byte
/// @param end the byte after it
public record JsonPick(JsonToken token, int start, int end) {

    /// The value at `path`, if there is one.
    ///
    /// @param isCut whether the bytes are only the beginning, so that a value that touches their end may go on
    public static Optional<JsonPick> at(JsonPath path, byte[] utf8, boolean isCut) {
        var scanner = new JsonScanner(utf8, false);
        JsonToken here = scanner.next();
        for (JsonPath.Step step : path.steps()) {
            here = switch (step) {
                case JsonPath.Step.Member member -> here == JsonToken.BEGIN_OBJECT
                        ? member(scanner, utf8, member.name())
                        : JsonToken.ERROR;
                case JsonPath.Step.Element element -> here == JsonToken.BEGIN_ARRAY
                        ? element(scanner, element.index())
                        : JsonToken.ERROR;
            };
        }
        int start = scanner.start();
        if (!isValue(here) || !pass(scanner, here) || (isCut && scanner.end() == utf8.length && isOpenEnded(here))) {
            return Optional.empty();
        }
        return Optional.of(new JsonPick(here, start, scanner.end()));
    }

    /// Goes to the value of a field of the object that was just begun.
    private static JsonToken member(JsonScanner scanner, byte[] utf8, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        while (scanner.next() == JsonToken.NAME) {
            boolean isIt = isName(utf8, scanner.start(), scanner.end(), wanted, name);
            JsonToken value = scanner.next();
            if (isIt) {
                return value;
            }
            if (!isValue(value) || !pass(scanner, value)) {
                return JsonToken.ERROR;
            }
        }
        return JsonToken.ERROR;
    }

    /// Goes to an item of the list that was just begun.
    private static JsonToken element(JsonScanner scanner, int index) {
        for (int i = 0;; i++) {
            JsonToken item = scanner.next();
            if (!isValue(item)) {
                return JsonToken.ERROR;
            }
            if (i == index) {
                return item;
            }
            if (!pass(scanner, item)) {
                return JsonToken.ERROR;
            }
        }
    }

    /// Goes on to the last token of a value whose first one was just read; false if it breaks off.
    private static boolean pass(JsonScanner scanner, JsonToken first) {
        if (first != JsonToken.BEGIN_OBJECT && first != JsonToken.BEGIN_ARRAY) {
            return true;
        }
        int outside = scanner.depth() - 1;
        while (scanner.depth() > outside) {
            JsonToken next = scanner.next();
            if (next == JsonToken.ERROR || next == JsonToken.END) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValue(JsonToken token) {
        return switch (token) {
            case BEGIN_OBJECT, BEGIN_ARRAY, STRING, NUMBER, LITERAL -> true;
            case END_OBJECT, END_ARRAY, NAME, END, ERROR -> false;
        };
    }

    /// Only digits and letters can go on; everything else says itself where it ends.
    private static boolean isOpenEnded(JsonToken token) {
        return token == JsonToken.NUMBER || token == JsonToken.LITERAL;
    }

    private static boolean isName(byte[] utf8, int start, int end, byte[] wanted, String name) {
        for (int i = start + 1; i < end - 1; i++) {
            if (utf8[i] == '\\') {
                return text(utf8, start, end).equals(name);
            }
        }
        return Arrays.equals(utf8, start + 1, end - 1, wanted, 0, wanted.length);
    }

    /// The value as it is written; a text without quotes and escapes.
    public String text(byte[] utf8) {
        return token == JsonToken.STRING
                ? text(utf8, start, end)
                : new String(utf8, start, end - start, StandardCharsets.UTF_8);
    }

    private static String text(byte[] utf8, int start, int end) {
        String written = new String(utf8, start, end - start, StandardCharsets.UTF_8);
        if (written.indexOf('\\') < 0) {
            return written.substring(1, written.length() - 1);
        }
        return Json.read(written, String.class) instanceof JsonRead.Value<String> read ? read.value() : written;
    }
}
