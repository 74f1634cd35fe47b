package dev.frameline.payload.json;

/// Walks through JSON token by token and checks it on the way (RFC 8259). Confined to one thread.
///
/// It keeps one bit for each open container and no call stack, so depth costs nothing, and it throws on no input. The
/// bytes must be valid UTF-8; a byte order mark before the first value is passed over (§8.1).
public final class JsonScanner {

    private enum Expect {
        DOCUMENT, AFTER_DOCUMENT, VALUE, FIRST_ITEM, FIRST_NAME, NAME, AFTER_VALUE, NOTHING
    }

    private final JsonLexer lexer;
    private final boolean allowsMore;
    private final Nesting nesting = new Nesting();
    private Expect expect = Expect.DOCUMENT;
    private JsonToken last = JsonToken.END;
    private int start;
    private int end;
    private int comma;

    /// @param allowsMore whether further values may follow the first, each on a new line
    public JsonScanner(byte[] utf8, boolean allowsMore) {
        lexer = new JsonLexer(utf8);
        this.allowsMore = allowsMore;
    }

    /// The next token. After `END` or `ERROR` the same again.
    public JsonToken next() {
        if (expect != Expect.NOTHING) {
            lexer.skipSpace();
            start = lexer.at;
            last = lexer.isAtEnd() ? endOfText() : read();
            end = lexer.at;
            if (last == JsonToken.NAME) {
                colon();
            }
        }
        return last;
    }

    /// First byte of the token.
    public int start() {
        return start;
    }

    /// The byte after the token.
    public int end() {
        return end;
    }

    /// Containers open after the token.
    public int depth() {
        return nesting.depth();
    }

    /// After `ERROR`: what is wrong, one plain sentence.
    public String reason() {
        return lexer.reason();
    }

    /// After `ERROR`: the byte at which it is wrong.
    public int offset() {
        return lexer.offset();
    }

    private JsonToken read() {
        return switch (expect) {
            case DOCUMENT, VALUE -> value();
            case FIRST_ITEM -> lexer.peek() == ']' ? close() : value();
            case FIRST_NAME -> lexer.peek() == '}' ? close() : name();
            case NAME -> name();
            case AFTER_VALUE -> afterValue();
            case AFTER_DOCUMENT -> allowsMore && lexer.passedLineEnd()
                    ? value()
                    : error("There is more text after the end of the JSON", start);
            case NOTHING -> last;
        };
    }

    private JsonToken afterValue() {
        int here = lexer.peek();
        if (here == '}' || here == ']') {
            return close();
        }
        if (here != ',') {
            boolean isStart = here == '"' || here == '{' || here == '[' || here == '-' || JsonLexer.isWordPart(here);
            String what = nesting.isObject() ? "field" : "value";
            return error(isStart
                    ? "A comma is missing before this " + what
                    : "After a value comes a comma or " + closer() + ", not " + lexer.word(lexer.at), start);
        }
        comma = lexer.at++;
        expect = nesting.isObject() ? Expect.NAME : Expect.VALUE;
        lexer.skipSpace();
        start = lexer.at;
        return lexer.isAtEnd() ? endOfText() : read();
    }

    private JsonToken value() {
        int here = lexer.peek();
        return switch (here) {
            case '{' -> open(true);
            case '[' -> open(false);
            case '"' -> scalar(JsonToken.STRING, lexer.string());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> scalar(JsonToken.NUMBER, lexer.number());
            default -> JsonLexer.isWordPart(here)
                    ? scalar(JsonToken.LITERAL, lexer.literal())
                    : noValue(here);
        };
    }

    private JsonToken noValue(int here) {
        boolean isAfterComma = expect == Expect.VALUE && nesting.depth() > 0 && !nesting.isObject();
        return error(switch (here) {
            case ',' -> isAfterComma ? "There is a comma too many here" : "A value is missing before this comma";
            case ']' -> isAfterComma ? "There is a comma too many here" : "A value is missing here";
            case '}' -> "A value is missing here";
            case ':' -> "A colon can only follow a field's name";
            case '+' -> "A number cannot start with +";
            case '.' -> "A digit is missing before the point";
            default -> misplaced();
        }, isAfterComma && here == ']' ? comma : start);
    }

    private String misplaced() {
        String word = lexer.word(lexer.at);
        return switch (word) {
            case "'\u201c'", "'\u201d'", "'\u201e'" -> "Text stands in straight double quotes";
            case "'''", "'`'", "'\u2018'", "'\u2019'" -> "Text stands in double quotes";
            case "'/'", "'#'" -> "JSON has no comments";
            default -> word + " cannot stand here";
        };
    }

    private JsonToken scalar(JsonToken token, boolean isRead) {
        expect = isRead ? afterValueHere() : Expect.NOTHING;
        return isRead ? token : JsonToken.ERROR;
    }

    private Expect afterValueHere() {
        return nesting.depth() == 0 ? Expect.AFTER_DOCUMENT : Expect.AFTER_VALUE;
    }

    private JsonToken name() {
        int here = lexer.peek();
        if (here == '"') {
            return lexer.string() ? JsonToken.NAME : scalar(JsonToken.NAME, false);
        }
        if (expect == Expect.NAME && (here == '}' || here == ',')) {
            return error("There is a comma too many here", here == ',' ? start : comma);
        }
        if (JsonLexer.isWordPart(here)) {
            return error("A field's name stands in double quotes", start);
        }
        return error(here == ',' || here == ':' ? "A field's name is missing here" : misplaced(), start);
    }

    private void colon() {
        lexer.skipSpace();
        if (lexer.peek() == ':') {
            lexer.at++;
            expect = Expect.VALUE;
        } else {
            last = error(lexer.isAtEnd()
                    ? "A colon and a value are missing at the end"
                    : "A colon is missing after the field's name", lexer.at);
        }
    }

    private JsonToken open(boolean isObject) {
        lexer.at++;
        nesting.push(isObject);
        expect = isObject ? Expect.FIRST_NAME : Expect.FIRST_ITEM;
        return isObject ? JsonToken.BEGIN_OBJECT : JsonToken.BEGIN_ARRAY;
    }

    private JsonToken close() {
        boolean isObject = nesting.isObject();
        if (lexer.peek() != (isObject ? '}' : ']')) {
            return error(closer() + " is expected here, not " + lexer.word(lexer.at), start);
        }
        lexer.at++;
        nesting.pop();
        expect = afterValueHere();
        return isObject ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    }

    private String closer() {
        return nesting.isObject() ? "'}'" : "']'";
    }

    private JsonToken endOfText() {
        return switch (expect) {
            case DOCUMENT -> error("There is no JSON here", start);
            case VALUE -> error("A value is missing at the end", start);
            case NAME -> error("A field is missing at the end", start);
            case FIRST_ITEM, FIRST_NAME, AFTER_VALUE -> error(closer() + " is missing at the end", start);
            case AFTER_DOCUMENT, NOTHING -> {
                expect = Expect.NOTHING;
                yield JsonToken.END;
            }
        };
    }

    private JsonToken error(String reason, int offset) {
        lexer.fail(reason, offset);
        expect = Expect.NOTHING;
        return JsonToken.ERROR;
    }
}
