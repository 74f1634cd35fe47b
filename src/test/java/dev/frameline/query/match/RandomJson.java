package dev.frameline.query.match;

import java.util.List;
import java.util.Random;

/// Random JSON with all that makes it hard: space anywhere, escapes without need, the same name twice, numbers in every
/// spelling, and, if asked, faults. Confined to one thread.
final class RandomJson {

    static final List<String> NAMES = List.of("a", "b", "symbol", "two words", "", "q\"", "b\\", "é", "\ud83d\ude00",
            "0",
            "\n", "longer than eight bytes");
    static final List<String> STRINGS = List.of("", "x", "BTC-USD", "5", "5.0", "1e2", "true", "null", "a\"b", "\\",
            "\u00ff", "\ud83d\ude00\uffff", "{\"a\":1}", "]", "some longer text with, signs: in it", "07");
    static final List<String> NUMBERS = List.of("0", "-0", "5", "5.0", "50e-1", "-5", "100", "1E2",
            "12345678901234567890", "12345678901234567891", "0.1", "1e999");
    private static final String SPACE = " \n\r\t";

    private final Random random;

    RandomJson(Random random) {
        this.random = random;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String document(int depth) {
        StringBuilder text = new StringBuilder();
        space(text);
        value(text, depth);
        space(text);
        return text.toString();
    }

    /// The document with up to three characters changed, taken out or put in, or its end cut off.
    String broken(String document) {
        StringBuilder text = new StringBuilder(document);
        for (int fault = random.nextInt(3); fault >= 0 && !text.isEmpty(); fault--) {
            int place = random.nextInt(text.length());
            char sign = "{}[]\",:\\u0eE-. x".charAt(random.nextInt(16));
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(place, sign);
                case 1 -> text.deleteCharAt(place);
                case 2 -> text.insert(place, sign);
                default -> text.setLength(place);
            }
        }
        return text.toString();
    }

    private void space(StringBuilder text) {
        while (random.nextInt(4) == 0) {
            text.append(SPACE.charAt(random.nextInt(SPACE.length())));
        }
    }

    private void value(StringBuilder text, int depth) {
        switch (depth == 0 ? 2 + random.nextInt(3) : random.nextInt(5)) {
            case 0 -> list(text, '{', '}', depth);
            case 1 -> list(text, '[', ']', depth);
            case 2 -> string(text, any(STRINGS));
            case 3 -> text.append(any(NUMBERS));
            default -> text.append(any(List.of("true", "false", "null")));
        }
    }

    private void list(StringBuilder text, char open, char close, int depth) {
        text.append(open);
        space(text);
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            text.append(i > 0 ? "," : "");
            space(text);
            if (open == '{') {
                string(text, any(NAMES));
                space(text);
                text.append(':');
                space(text);
            }
            value(text, depth - 1);
            space(text);
        }
        text.append(close);
    }

    private void string(StringBuilder text, String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char character = string.charAt(i);
            int which = "\"\\/\b\f\n\r\t".indexOf(character);
            if (random.nextInt(8) == 0) {
                text.append("\\u").append(String.format(random.nextBoolean() ? "%04x" : "%04X", (int) character));
            } else if (which >= 0) {
                text.append('\\').append("\"\\/bfnrt".charAt(which));
            } else {
                text.append(character);
            }
        }
        text.append('"');
    }
}
