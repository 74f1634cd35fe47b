package dev.frameline.exchange;

/// How entries are written when many are taken away together, each on lines of its own. Any thread.
public enum EntryForm {
    /// The payload as it is, or two digits a byte where it is no text.
    TEXT,
    /// All that is known of the entry, as `frameline show --json` prints it.
    JSON_LINES,
    /// The payload as two digits a byte.
    HEX
}
