package dev.frameline.base.json;

import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Records to a tree. By hand and not by Jackson's own serialisers, which take a record's `isEmpty()` for a field. Any
/// thread.
final class RecordWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordWriter() {}

    static JsonNode tree(Object value) {
        return switch (value) {
            case String text -> NODES.stringNode(text);
            case Boolean flag -> NODES.booleanNode(flag);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case BigInteger number -> NODES.numberNode(number);
            case Enum<?> constant -> NODES.stringNode(constant.name());
            case Duration duration -> NODES.numberNode(duration.toMillis());
            case List<?> items -> list(items);
            case Map<?, ?> map -> map(map);
            case Record fields -> object(fields);
            default -> throw new IllegalArgumentException("JSON has no form for " + value.getClass().getName());
        };
    }

    private static ArrayNode list(List<?> items) {
        ArrayNode array = NODES.arrayNode();
        for (Object item : items) {
            array.add(tree(item));
        }
        return array;
    }

    private static ObjectNode map(Map<?, ?> map) {
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            object.set(String.valueOf(entry.getKey()), tree(entry.getValue()));
        }
        return object;
    }

    private static ObjectNode object(Record fields) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            object.set(component.getName(), tree(RecordShape.value(component, fields)));
        }
        return object;
    }
}
