package dev.frameline.base.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes records, lists and maps as JSON. Any thread.
///
/// A record's components may be text, numbers, booleans, enums, durations (whole milliseconds), records, and lists and
/// maps of these. What a text leaves out or has as `null` takes its value from the record's static `defaults()` method
/// if there is one, else it is empty, zero, false or the first constant. Unknown fields and unknown constants are
/// passed over, so that files of a later release can be read.
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build())
            .build();

    private Json() {}

    /// One line.
    public static String write(Object value) {
        return MAPPER.writeValueAsString(RecordWriter.tree(value));
    }

    /// Several lines with indentation, for files that people open.
    public static String pretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(RecordWriter.tree(value));
    }

    /// Reads one record, or any other type that a component may have.
    public static <T> JsonRead<T> read(String text, Class<T> type) {
        return reading(() -> type.cast(RecordReader.read(MAPPER.readTree(text), type)));
    }

    /// Reads one record from UTF-8, with or without a byte order mark.
    public static <T> JsonRead<T> read(byte[] utf8, Class<T> type) {
        return reading(() -> type.cast(RecordReader.read(MAPPER.readTree(utf8), type)));
    }

    /// Reads a list whose items are all of one type.
    public static <T> JsonRead<List<T>> readList(String text, Class<T> type) {
        return reading(() -> {
            JsonNode tree = MAPPER.readTree(text);
            if (!tree.isArray()) {
                throw new BadShape("", "a list");
            }
            List<T> items = new ArrayList<>();
            for (JsonNode item : tree) {
                items.add(type.cast(RecordReader.read(item, type)));
            }
            return List.copyOf(items);
        });
    }

    /// Reads any object: text, numbers, booleans, and lists and maps of these, in order. What is `null` is left out.
    public static JsonRead<Map<String, Object>> readMap(String text) {
        return reading(() -> {
            JsonNode tree = MAPPER.readTree(text);
            if (!tree.isObject()) {
                throw new BadShape("", "an object");
            }
            return plainMap(tree);
        });
    }

    /// Reads one field of an object and passes over the others.
    static <T> JsonRead<T> readField(byte[] utf8, String name, Class<T> type) {
        return reading(() -> {
            JsonNode field = MAPPER.readTree(utf8).path(name);
            if (field.isMissingNode()) {
                throw new BadShape(name, "there");
            }
            return type.cast(RecordReader.read(field, type));
        });
    }

    /// The text of a file that carries the version of its own form.
    static String envelope(int schema, Record data) {
        ObjectNode envelope = MAPPER.createObjectNode().put("schema", schema);
        envelope.set("data", RecordWriter.tree(data));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(envelope) + "\n";
    }

    private static Map<String, Object> plainMap(JsonNode object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!field.getValue().isNull()) {
                fields.put(field.getKey(), plain(field.getValue()));
            }
        }
        return fields;
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            return plainMap(node);
        }
        if (node.isArray()) {
            return node.values().stream().filter(item -> !item.isNull()).map(Json::plain).toList();
        }
        return node.isBoolean() ? node.booleanValue() : node.isNumber() ? node.numberValue() : node.asString();
    }

    private static <T> JsonRead<T> reading(Reading<T> work) {
        try {
            return new JsonRead.Value<>(work.value());
        } catch (BadShape e) {
            return new JsonRead.Broken<>(String.valueOf(e.getMessage()), 0, 0);
        } catch (JacksonException e) {
            TokenStreamLocation at = Objects.requireNonNullElse(e.getLocation(), TokenStreamLocation.NA);
            return new JsonRead.Broken<>("This is not JSON: " + e.getOriginalMessage(), Math.max(at.getLineNr(), 0),
                    Math.max(at.getColumnNr(), 0));
        }
    }

    private interface Reading<T> {
        T value() throws BadShape;
    }
}
