package dev.frameline.settings;

/// What a person has chosen for the whole program.
///
/// @param look light, dark, or as the system has it
public record Preferences(Look look) {

    /// The three themes on offer.
    public enum Look {
        SYSTEM, LIGHT, DARK
    }

    public static final Preferences DEFAULT = new Preferences(Look.SYSTEM);

    static Preferences defaults() {
        return DEFAULT;
    }
}
