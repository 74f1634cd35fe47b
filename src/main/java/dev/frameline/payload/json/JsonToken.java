package dev.frameline.payload.json;

/// What [dev.frameline.payload.json.JsonScanner] found. Commas and colons are checked, not reported. Any thread.
public enum JsonToken {
    BEGIN_OBJECT, END_OBJECT, BEGIN_ARRAY, END_ARRAY,
    /// A field's name with its quotes.
    NAME,
    /// A text with its quotes, as a value.
    STRING, NUMBER,
    /// `true`, `false` or `null`.
    LITERAL,
    /// All was read and is sound.
    END,
    /// It is not JSON from here on.
    ERROR
}
