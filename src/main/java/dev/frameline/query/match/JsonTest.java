package dev.frameline.query.match;

import java.util.Arrays;

import dev.frameline.query.Comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What is asked of the value at a place in JSON. Any thread.
final class JsonTest {

    private static final byte[][] WORDS = {"true".getBytes(UTF_8), "false".getBytes(UTF_8), "null".getBytes(UTF_8)};

    private final JsonPlace place;
    private final Comparison comparison;
    private final byte[] value;
    private final boolean isText;
    private final Decimal number = new Decimal();
    private final boolean isNumber;

    /// @param isText whether only strings equal the value
    JsonTest(JsonPlace place, Comparison comparison, String value, boolean isText) {
        this.place = place;
        this.comparison = comparison;
        this.value = value.getBytes(UTF_8);
        this.isText = isText;
        isNumber = !isText && number.read(this.value, 0, this.value.length) && number.end() == this.value.length;
    }

    /// Whether a value is at the place at all.
    static boolean exists(JsonPlace place, byte[] bytes, int offset, int length) {
        JsonCursor cursor = new JsonCursor(bytes, offset, length);
        if (!place.seek(cursor)) {
            return false;
        }
        return switch (cursor.peek()) {
            case '{', '[', '"' -> !place.isRoot() || (cursor.skipValue() && isAlone(cursor));
            case 't', 'f', 'n' -> wordLength(cursor) > 0 && isEnded(cursor, wordLength(cursor), place.isRoot());
            default -> {
                Decimal found = new Decimal();
                yield found.read(bytes, cursor.at(), cursor.end())
                        && isEnded(cursor, found.end() - cursor.at(), place.isRoot());
            }
        };
    }

    /// Whether the value at the place compares as it should.
    boolean holds(byte[] bytes, int offset, int length) {
        JsonCursor cursor = new JsonCursor(bytes, offset, length);
        if (!place.seek(cursor)) {
            return false;
        }
        return switch (cursor.peek()) {
            case '"' -> string(cursor);
            case '{', '[' -> comparison == Comparison.NOT_EQUAL
                    && (!place.isRoot() || (cursor.skipValue() && isAlone(cursor)));
            case 't', 'f', 'n' -> word(cursor);
            default -> number(cursor);
        };
    }

    /// Nothing but space follows.
    private static boolean isAlone(JsonCursor cursor) {
        cursor.skipSpace();
        return cursor.at() == cursor.end();
    }

    /// Whether the number or word that is here and this long is whole.
    private static boolean isEnded(JsonCursor cursor, int length, boolean isRoot) {
        cursor.moveTo(cursor.at() + length);
        return isRoot ? isAlone(cursor) : JsonCursor.isEndOfScalar(cursor.peek());
    }

    private static int wordLength(JsonCursor cursor) {
        for (byte[] word : WORDS) {
            if (isHere(cursor, word)) {
                return word.length;
            }
        }
        return 0;
    }

    private static boolean isHere(JsonCursor cursor, byte[] word) {
        if (cursor.at() + word.length > cursor.end()) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (cursor.bytes()[cursor.at() + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean word(JsonCursor cursor) {
        int length = wordLength(cursor);
        boolean isEqual = !isText && length == value.length && isHere(cursor, value);
        return length > 0 && isEnded(cursor, length, place.isRoot()) && equality(isEqual);
    }

    /// What has no order is equal or not, and neither more nor less.
    private boolean equality(boolean isEqual) {
        return switch (comparison) {
            case EQUAL -> isEqual;
            case NOT_EQUAL -> !isEqual;
            case LESS, AT_MOST, MORE, AT_LEAST -> false;
        };
    }

    private boolean number(JsonCursor cursor) {
        Decimal found = new Decimal();
        boolean isRead = found.read(cursor.bytes(), cursor.at(), cursor.end());
        if (!isRead || !isEnded(cursor, found.end() - cursor.at(), place.isRoot())) {
            return false;
        }
        return isNumber ? comparison.holds(found.compareTo(number)) : equality(false);
    }

    /// A number in quotes is a number to one who asks for a number.
    private boolean string(JsonCursor cursor) {
        int from = cursor.at() + 1;
        if (!cursor.skipString()) {
            return false;
        }
        int to = cursor.at() - 1;
        if (place.isRoot() && !isAlone(cursor)) {
            return false;
        }
        if (isNumber && cursor.isEscaped()) {
            return new JsonString(cursor.bytes(), from, to).utf8().filter(it -> numeral(it, 0, it.length)).isPresent();
        }
        if (isNumber) {
            return numeral(cursor.bytes(), from, to);
        }
        if (!cursor.isEscaped()) {
            return comparison.holds(Arrays.compareUnsigned(cursor.bytes(), from, to, value, 0, value.length));
        }
        int order = new JsonString(cursor.bytes(), from, to).compareTo(value);
        return order != JsonString.BROKEN && comparison.holds(order);
    }

    private boolean numeral(byte[] bytes, int from, int to) {
        Decimal found = new Decimal();
        boolean isRead = found.read(bytes, from, to) && found.end() == to;
        return isRead ? comparison.holds(found.compareTo(number)) : equality(false);
    }
}
