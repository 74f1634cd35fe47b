package dev.frameline.query.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.frameline.query.Comparison;
import dev.frameline.query.Condition;
import dev.frameline.query.JsonPath;

/// JSON read whole into objects, slowly and plainly: what the scanner over bytes must agree with. Confined to one
/// thread.
final class NaiveJson {

    /// An object, with all its members in order.
    record Members(List<Map.Entry<String, Object>> list) {}

    /// A number as it is written.
    record Digits(String text) {}

    /// true, false or null.
    record Word(String text) {}

    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final String text;
    private int at;

    private NaiveJson(String text) {
        this.text = text;
    }

    /// The value; empty if the text is not JSON.
    static Optional<Object> read(String text) {
        NaiveJson json = new NaiveJson(text);
        try {
            json.space();
            Object value = json.value();
            json.space();
            return json.at == text.length() ? Optional.of(value) : Optional.empty();
        } catch (Broken notJson) {
            return Optional.empty();
        }
    }

    private char take() {
        if (at >= text.length()) {
            throw new Broken();
        }
        return text.charAt(at++);
    }

    private boolean takes(char wanted) {
        boolean isHere = at < text.length() && text.charAt(at) == wanted;
        at += isHere ? 1 : 0;
        return isHere;
    }

    private void need(boolean isSo) {
        if (!isSo) {
            throw new Broken();
        }
    }

    private void space() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private Object value() {
        if (takes('{')) {
            return members();
        }
        if (takes('[')) {
            return elements();
        }
        if (takes('"')) {
            return string();
        }
        int start = at;
        while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String scalar = text.substring(start, at);
        if (List.of("true", "false", "null").contains(scalar)) {
            return new Word(scalar);
        }
        need(scalar.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?"));
        return new Digits(scalar);
    }

    private Object members() {
        List<Map.Entry<String, Object>> list = new ArrayList<>();
        space();
        if (takes('}')) {
            return new Members(list);
        }
        do {
            space();
            need(takes('"'));
            String name = string();
            space();
            need(takes(':'));
            space();
            list.add(Map.entry(name, value()));
            space();
        } while (takes(','));
        need(takes('}'));
        return new Members(list);
    }

    private Object elements() {
        List<Object> list = new ArrayList<>();
        space();
        if (takes(']')) {
            return list;
        }
        do {
            space();
            list.add(value());
            space();
        } while (takes(','));
        need(takes(']'));
        return list;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (char next = take(); next != '"'; next = take()) {
            string.append(next == '\\' ? escaped() : String.valueOf(next));
        }
        return string.toString();
    }

    private String escaped() {
        char sign = take();
        if (sign == 'u') {
            need(at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9a-fA-F]{4}"));
            at += 4;
            return String.valueOf((char) Integer.parseInt(text.substring(at - 4, at), 16));
        }
        int which = "\"\\/bfnrt".indexOf(sign);
        need(which >= 0);
        return String.valueOf("\"\\/\b\f\n\r\t".charAt(which));
    }

    /// The value at the path: of several members with one name the first.
    static Optional<Object> at(Object root, JsonPath path) {
        Optional<Object> place = Optional.of(root);
        for (JsonPath.Step step : path.steps()) {
            place = place.flatMap(it -> switch (step) {
                case JsonPath.Step.Member(String name) -> it instanceof Members(var list)
                        ? list.stream().filter(member -> member.getKey().equals(name)).findFirst()
                                .map(Map.Entry::getValue)
                        : Optional.empty();
                case JsonPath.Step.Element(int index) -> it instanceof List<?> list && index < list.size()
                        ? Optional.of((Object) list.get(index))
                        : Optional.empty();
            });
        }
        return place;
    }

    /// Whether the value at the path compares so.
    static boolean holds(Object root, Condition.Compares asked) {
        return at(root, asked.path()).filter(value -> isSo(value, asked)).isPresent();
    }

    private static boolean isSo(Object value, Condition.Compares asked) {
        String wanted = asked.value();
        Optional<BigDecimal> number = asked.isText() ? Optional.empty() : number(wanted);
        return switch (value) {
            case Digits(String digits) when number.isPresent() -> asked.comparison()
                    .holds(number(digits).orElseThrow().compareTo(number.get()));
            case String string when number.isPresent() && number(string).isPresent() -> asked.comparison()
                    .holds(number(string).orElseThrow().compareTo(number.get()));
            case String string when number.isEmpty() -> asked.comparison()
                    .holds(Arrays.compare(string.codePoints().toArray(), wanted.codePoints().toArray()));
            case Word(String word) when !asked.isText() && word.equals(wanted) -> asked
                    .comparison() == Comparison.EQUAL;
            default -> asked.comparison() == Comparison.NOT_EQUAL;
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
