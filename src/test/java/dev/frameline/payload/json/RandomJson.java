package dev.frameline.payload.json;

import java.util.Random;

/// Writes sound JSON at random, with needless white space, odd numbers, escapes and repeated names. Confined to one
/// thread.
final class RandomJson {

    private static final String[] SCALARS = {"0", "-0", "1.0", "1e5", "1E+05", "12345678901234567890", "0.1e-7", "true",
            "false", "null", "\"\"", "\"a\"", "\"\\u0041\\n\\\"\"", "\"\u00e9\u20ac {[,:]}\"", "\"\\\\\""};
    private static final String[] SPACES = {"", "", "", " ", "\n", "\t", "\r\n", "  "};

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private RandomJson(Random random) {
        this.random = random;
    }

    static String value(Random random, int depth) {
        RandomJson json = new RandomJson(random);
        json.value(depth);
        return json.out.toString();
    }

    private void value(int depth) {
        space();
        switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 0, 1 -> out.append(pick(SCALARS));
            case 2 -> items('[', ']', depth);
            default -> items('{', '}', depth);
        }
        space();
    }

    private void items(char open, char close, int depth) {
        out.append(open);
        space();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.append(',');
            }
            if (open == '{') {
                space();
                out.append('"').append((char) ('a' + random.nextInt(3))).append('"');
                space();
                out.append(':');
            }
            value(depth - 1);
        }
        out.append(close);
    }

    private void space() {
        out.append(pick(SPACES));
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
