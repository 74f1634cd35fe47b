package dev.frameline.ui.session;

/// The view tabs under the address bar.
enum SessionViewTab {
    TIMELINE, PARAMS, HEADERS, PROTOCOLS, TLS;

    /// Whether it shows what was recorded, and not what is set for the next connection.
    boolean isOfRecording() {
        return this == TIMELINE;
    }
}
