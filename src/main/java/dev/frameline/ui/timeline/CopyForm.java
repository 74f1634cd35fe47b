package dev.frameline.ui.timeline;

/// How the payload of the selected entry, or those of many, are copied. The timeline only asks for it; who composes the panes does it. Any
/// thread.
public enum CopyForm {
    /// The bytes as text, or as hex where they are no text.
    PAYLOAD,
    /// As the detail shows it when it prints prettily; of many entries, all that is known of each, as JSON lines.
    PRETTY,
    /// Two digits a byte.
    HEX
}
