package dev.frameline.base.json;

import java.util.function.Consumer;

/// Adds the items of a list inside a [dev.frameline.base.json.JsonLine]. Confined to one thread.
public final class JsonItems {

    private final StringBuilder out;
    private boolean hasItems;

    private JsonItems(StringBuilder out) {
        this.out = out.append('[');
    }

    static void nested(StringBuilder out, Consumer<JsonItems> items) {
        items.accept(new JsonItems(out));
        out.append(']');
    }

    public JsonItems item(String value) {
        JsonText.string(next(), value);
        return this;
    }

    public JsonItems item(long value) {
        next().append(value);
        return this;
    }

    public JsonItems item(double value) {
        JsonText.number(next(), value);
        return this;
    }

    public JsonItems item(boolean value) {
        next().append(value);
        return this;
    }

    public JsonItems object(Consumer<JsonLine> fields) {
        JsonLine.nested(next(), fields);
        return this;
    }

    public JsonItems array(Consumer<JsonItems> items) {
        nested(next(), items);
        return this;
    }

    private StringBuilder next() {
        if (hasItems) {
            out.append(',');
        }
        hasItems = true;
        return out;
    }
}
