package dev.frameline.settings;

/// What a person has chosen for the whole program.
///
/// @param look light, dark, or as the system has it
/// @param retention how long recordings are kept
public record Preferences(Look look, Retention retention) {

    /// The three themes on offer.
    public enum Look {
        SYSTEM, LIGHT, DARK
    }

    public static final Preferences DEFAULT = new Preferences(Look.SYSTEM, Retention.DEFAULT);

    static Preferences defaults() {
        return DEFAULT;
    }

    public Preferences withLook(Look other) {
        return new Preferences(other, retention);
    }

    public Preferences withRetention(Retention other) {
        return new Preferences(look, other);
    }
}
