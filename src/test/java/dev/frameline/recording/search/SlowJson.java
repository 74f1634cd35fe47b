package dev.frameline.recording.search;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import dev.frameline.query.Comparison;
import dev.frameline.query.Condition;
import dev.frameline.query.JsonPath;

/// The value at a place of JSON, found by reading it character by character from the front, and compared as one would
/// by hand. On the way only strings and brackets count, and what comes after the value is not read. Confined to its
/// thread.
final class SlowJson {

    /// A value as found.
    ///
    /// @param kind `"` for a string, `{` for an object or array, `1` for a number, `t` for true, false and null
    /// @param raw its characters as they stand, without quotes, one for each byte
    /// @param isWhole whether a string ends
    record Value(char kind, String raw, boolean isWhole) {}

    private final String json;
    private int at;

    private SlowJson(String json) {
        this.json = json;
    }

    /// The value at this path, if there is one.
    static Optional<Value> at(byte[] payload, JsonPath path) {
        var reader = new SlowJson(new String(payload, StandardCharsets.ISO_8859_1));
        reader.space();
        for (JsonPath.Step step : path.steps()) {
            boolean isFound = switch (step) {
                case JsonPath.Step.Member(String name) -> reader.enterMember(name);
                case JsonPath.Step.Element(int index) -> reader.enterElement(index);
            };
            if (!isFound) {
                return Optional.empty();
            }
        }
        return reader.value(path.steps().isEmpty());
    }

    private Optional<Value> value(boolean isRoot) {
        int start = at;
        char first = peek();
        boolean isSkipped = skip();
        boolean isAlone = isSkipped && json.substring(at).isBlank();
        if (isRoot && !isAlone) {
            return Optional.empty();
        }
        if (first == '{' || first == '[') {
            return Optional.of(new Value('{', "", true));
        }
        if (first == '"') {
            return Optional.of(new Value('"', isSkipped ? json.substring(start + 1, at - 1) : "", isSkipped));
        }
        if (!isRoot && peek() == 0) {
            return Optional.empty();
        }
        String word = json.substring(start, at);
        boolean isWord = List.of("true", "false", "null").contains(word);
        return isWord || number(word).isPresent()
                ? Optional.of(new Value(isWord ? 't' : '1', word, true))
                : Optional.empty();
    }

    static boolean compares(Value found, Condition.Compares wanted) {
        Comparison comparison = wanted.comparison();
        Optional<BigDecimal> number = wanted.isText() ? Optional.empty() : number(wanted.value());
        boolean isUnequal = comparison == Comparison.NOT_EQUAL;
        if (!found.isWhole()) {
            return false;
        }
        return switch (found.kind()) {
            case '"' -> number.isPresent()
                    ? number(found.raw()).map(it -> comparison.holds(it.compareTo(number.get()))).orElse(isUnequal)
                    : meant(found.raw()).filter(text -> comparison.holds(order(text, wanted.value()))).isPresent();
            case '1' -> number.map(it -> comparison.holds(new BigDecimal(found.raw()).compareTo(it)))
                    .orElse(isUnequal);
            case 't' -> {
                boolean isEqual = !wanted.isText() && found.raw().equals(wanted.value());
                yield isUnequal ? !isEqual : comparison == Comparison.EQUAL && isEqual;
            }
            default -> isUnequal;
        };
    }

    private static int order(String one, String other) {
        return one.compareTo(new String(other.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private char peek() {
        return at < json.length() ? json.charAt(at) : 0;
    }

    private boolean take(char expected) {
        boolean isHere = peek() == expected;
        at += isHere ? 1 : 0;
        return isHere;
    }

    private void space() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean enterMember(String name) {
        if (!take('{')) {
            return false;
        }
        while (true) {
            space();
            int start = at + 1;
            if (peek() != '"' || !skip()) {
                return false;
            }
            String found = json.substring(start, at - 1);
            space();
            if (!take(':')) {
                return false;
            }
            space();
            if (meant(found).filter(text -> order(text, name) == 0).isPresent()) {
                return true;
            }
            if (!skip()) {
                return false;
            }
            space();
            if (!take(',')) {
                return false;
            }
        }
    }

    private boolean enterElement(int index) {
        if (!take('[')) {
            return false;
        }
        space();
        for (int i = 0; i < index; i++) {
            if (!skip()) {
                return false;
            }
            space();
            if (!take(',')) {
                return false;
            }
            space();
        }
        return peek() != ']';
    }

    private boolean skip() {
        char first = peek();
        if (first == '"') {
            return skipString();
        }
        if (first != '{' && first != '[') {
            int start = at;
            while (at < json.length() && ",]} \t\r\n".indexOf(json.charAt(at)) < 0) {
                at++;
            }
            return at > start;
        }
        int depth = 0;
        do {
            char next = peek();
            if (at >= json.length() || (next == '"' && !skipString())) {
                return false;
            }
            depth += next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
            at += next == '"' ? 0 : 1;
        } while (depth > 0);
        return true;
    }

    private boolean skipString() {
        at++;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return take('"');
    }

    /// What a string says, as the bytes of UTF-8, one character each; empty if an escape in it is broken.
    private static Optional<String> meant(String raw) {
        var text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char next = raw.charAt(i);
            if (next != '\\') {
                text.append(next);
                continue;
            }
            char sign = ++i < raw.length() ? raw.charAt(i) : ' ';
            int which = "\"\\/bfnrt".indexOf(sign);
            if (which >= 0) {
                text.append("\"\\/\b\f\n\r\t".charAt(which));
            } else if (sign == 'u' && raw.substring(i + 1).matches("(?s)[0-9a-fA-F]{4}.*")) {
                byte[] utf8 = Character.toString(Integer.parseInt(raw.substring(i + 1, i + 5), 16))
                        .getBytes(StandardCharsets.UTF_8);
                text.append(new String(utf8, StandardCharsets.ISO_8859_1));
                i += 4;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(text.toString());
    }
}
