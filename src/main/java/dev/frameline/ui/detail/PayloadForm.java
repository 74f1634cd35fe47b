package dev.frameline.ui.detail;

/// How a payload is shown. Any thread.
public enum PayloadForm {
    /// Laid out for reading where that is possible: JSON on lines, other text as it is, bytes as a dump.
    PRETTY("detail.form.pretty"),
    /// Text as it was received.
    RAW("detail.form.raw"),
    /// A hex dump of the bytes.
    HEX("detail.form.hex");

    private final String key;

    PayloadForm(String key) {
        this.key = key;
    }

    /// Key of its name.
    String key() {
        return key;
    }
}
