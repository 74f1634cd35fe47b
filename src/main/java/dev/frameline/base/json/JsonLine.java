package dev.frameline.base.json;

import java.util.Base64;
import java.util.function.Consumer;

/// Builds one JSON object on one line, its fields in the order in which they are added. Confined to one thread.
///
/// `JsonLine.object().field("n", 1).object("close", it -> it.field("code", 1000)).end()`
public final class JsonLine {

    private final StringBuilder out;
    private boolean hasFields;

    private JsonLine(StringBuilder out) {
        this.out = out.append('{');
    }

    /// A new, empty object.
    public static JsonLine object() {
        return new JsonLine(new StringBuilder(160));
    }

    /// A text as a field has it: between quotation marks, with escapes.
    public static String quoted(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        JsonText.string(out, text);
        return out.toString();
    }

    static void nested(StringBuilder out, Consumer<JsonLine> fields) {
        fields.accept(new JsonLine(out));
        out.append('}');
    }

    /// The finished line, without a line feed. The builder is used up.
    public String end() {
        return out.append('}').toString();
    }

    public JsonLine field(String name, String value) {
        name(name);
        JsonText.string(out, value);
        return this;
    }

    public JsonLine field(String name, long value) {
        name(name).append(value);
        return this;
    }

    public JsonLine field(String name, double value) {
        JsonText.number(name(name), value);
        return this;
    }

    public JsonLine field(String name, boolean value) {
        name(name).append(value);
        return this;
    }

    /// Bytes as base64 with padding.
    public JsonLine bytes(String name, byte[] value) {
        name(name).append('"').append(Base64.getEncoder().encodeToString(value)).append('"');
        return this;
    }

    /// An object inside this one.
    public JsonLine object(String name, Consumer<JsonLine> fields) {
        nested(name(name), fields);
        return this;
    }

    /// A list inside this object.
    public JsonLine array(String name, Consumer<JsonItems> items) {
        JsonItems.nested(name(name), items);
        return this;
    }

    private StringBuilder name(String name) {
        if (hasFields) {
            out.append(',');
        }
        hasFields = true;
        JsonText.string(out, name);
        return out.append(':');
    }
}
