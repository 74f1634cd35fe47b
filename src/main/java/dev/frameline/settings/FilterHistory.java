package dev.frameline.settings;

import java.util.List;

/// The filters that were used last. Any thread.
///
/// @param recent their lines, newest first
public record FilterHistory(List<String> recent) {

    public static final FilterHistory NONE = new FilterHistory(List.of());

    public FilterHistory {
        recent = List.copyOf(recent);
    }

    static FilterHistory defaults() {
        return NONE;
    }
}
