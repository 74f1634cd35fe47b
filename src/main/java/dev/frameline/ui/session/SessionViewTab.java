package dev.frameline.ui.session;

/// The view tabs under the address bar.
enum SessionViewTab {
    TIMELINE, CHARTS, PARAMS, HEADERS, PROTOCOLS, TLS
}
