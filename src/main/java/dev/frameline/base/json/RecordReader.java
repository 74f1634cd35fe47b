package dev.frameline.base.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/// A tree to records; what is missing takes a default, as [dev.frameline.base.json.Json] says. Any thread.
final class RecordReader {

    private RecordReader() {}

    static Object read(JsonNode node, Type type) throws BadShape {
        return read(node, type, "");
    }

    private static Object read(JsonNode node, Type type, String where) throws BadShape {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? list(node, arguments[0], where)
                    : map(node, arguments[1], where);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(node, plain, where);
        }
        if (plain == String.class) {
            return require(node.isString(), where, "text", node).asString();
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return require(node.isBoolean(), where, "true or false", node).booleanValue();
        }
        if (plain == double.class || plain == Double.class) {
            return require(node.isNumber(), where, "a number", node).doubleValue();
        }
        if (plain.isEnum()) {
            String name = require(node.isString(), where, "text", node).asString();
            return constant(plain, name).orElseGet(() -> fallback(plain));
        }
        return whole(node, plain, where);
    }

    private static Object whole(JsonNode node, Class<?> type, String where) throws BadShape {
        require(node.isIntegralNumber() && node.canConvertToLong(), where, "a whole number", node);
        if (type == Duration.class) {
            return Duration.ofMillis(node.longValue());
        }
        if (type == long.class || type == Long.class) {
            return node.longValue();
        }
        if (type != int.class && type != Integer.class) {
            throw new IllegalArgumentException("JSON has no form for " + type.getName());
        }
        return require(node.canConvertToInt(), where, "a smaller number", node).intValue();
    }

    private static JsonNode require(boolean isRight, String where, String expected, JsonNode node) throws BadShape {
        if (!isRight) {
            throw new BadShape(where, expected);
        }
        return node;
    }

    private static List<Object> list(JsonNode node, Type item, String where) throws BadShape {
        require(node.isArray(), where, "a list", node);
        List<Object> items = new ArrayList<>(node.size());
        int index = 0;
        for (JsonNode each : node) {
            String here = where + "[" + index++ + "]";
            if (!each.isNull()) {
                items.add(read(each, item, here));
            }
        }
        return List.copyOf(items);
    }

    private static Map<String, Object> map(JsonNode node, Type value, String where) throws BadShape {
        require(node.isObject(), where, "an object", node);
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!field.getValue().isNull()) {
                map.put(field.getKey(), read(field.getValue(), value, inside(where, field.getKey())));
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private static Record record(JsonNode node, Class<?> type, String where) throws BadShape {
        require(node.isObject(), where, "an object", node);
        Optional<Record> defaults = RecordShape.defaults(type);
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            JsonNode field = node.path(component.getName());
            if (!field.isMissingNode() && !field.isNull()) {
                values[i] = read(field, component.getGenericType(), inside(where, component.getName()));
            } else if (defaults.isPresent()) {
                values[i] = RecordShape.value(component, defaults.get());
            } else {
                values[i] = fallback(component.getType());
            }
        }
        return RecordShape.built(type, values, where);
    }

    private static String inside(String where, String name) {
        return where.isEmpty() ? name : where + "." + name;
    }

    private static Optional<Object> constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static Object fallback(Class<?> type) {
        if (type.isRecord()) {
            return RecordShape.defaults(type).orElseGet(() -> emptyRecord(type));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return EMPTY.getOrDefault(type, "");
    }

    private static final Map<Class<?>, Object> EMPTY = Map.of(boolean.class, false, int.class, 0, long.class, 0L,
            double.class, 0.0, List.class, List.of(), Map.class, Map.of(), Duration.class, Duration.ZERO);

    private static Record emptyRecord(Class<?> type) {
        Object[] values = new Object[type.getRecordComponents().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = fallback(type.getRecordComponents()[i].getType());
        }
        try {
            return RecordShape.built(type, values, "");
        } catch (BadShape e) {
            throw new IllegalArgumentException(type.getName() + " has no defaults() and cannot be empty", e);
        }
    }
}
