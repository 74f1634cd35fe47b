package dev.frameline.profile;

/// A row that a person has typed: a query parameter or a header. Rows that are switched off are kept but not sent.
///
/// @param name as it is sent
/// @param value as it is sent
/// @param enabled whether it is sent
/// @param note for people only
public record NamedValue(String name, String value, boolean enabled, String note) {

    public static NamedValue of(String name, String value) {
        return new NamedValue(name, value, true, "");
    }

    static NamedValue defaults() {
        return of("", "");
    }

    /// Whether it takes part: switched on and named.
    public boolean isSent() {
        return enabled && !name.isBlank();
    }
}
