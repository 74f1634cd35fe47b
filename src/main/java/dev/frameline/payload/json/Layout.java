package dev.frameline.payload.json;

/// Moves the tokens of a source to a sheet, with or without lines and spaces between them. Confined to one thread.
final class Layout {

    private final byte[] source;
    private final boolean isPacked;
    private final JsonScanner scanner;
    private final Sheet sheet;
    private JsonToken previous = JsonToken.END;

    /// @param isPacked whether to leave out every space that may be left out
    Layout(byte[] source, boolean isPacked) {
        this.source = source;
        this.isPacked = isPacked;
        scanner = new JsonScanner(source, true);
        sheet = new Sheet(source.length, 0);
    }

    /// Runs to the end; says whether the source was JSON.
    boolean run() {
        JsonToken token = scanner.next();
        while (token != JsonToken.END && token != JsonToken.ERROR) {
            before(token);
            sheet.add(source, scanner.start(), scanner.end());
            if (token == JsonToken.NAME) {
                sheet.add(':');
                if (!isPacked) {
                    sheet.add(' ');
                }
            }
            previous = token;
            token = scanner.next();
        }
        return token == JsonToken.END;
    }

    private void before(JsonToken token) {
        boolean opens = token == JsonToken.BEGIN_OBJECT || token == JsonToken.BEGIN_ARRAY;
        boolean closes = token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY;
        int depth = opens ? scanner.depth() - 1 : scanner.depth();
        boolean isFirst = previous == JsonToken.BEGIN_OBJECT || previous == JsonToken.BEGIN_ARRAY;
        if (previous == JsonToken.END || previous == JsonToken.NAME || (closes && isFirst)) {
            return;
        }
        if (!closes && depth == 0) {
            sheet.line(0, scanner.start());
            return;
        }
        if (!closes && !isFirst) {
            sheet.add(',');
        }
        if (!isPacked) {
            sheet.line(depth, scanner.start());
        }
    }

    JsonScanner scanner() {
        return scanner;
    }

    Sheet sheet() {
        return sheet;
    }
}
