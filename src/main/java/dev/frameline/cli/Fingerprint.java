package dev.frameline.cli;

import java.util.Locale;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The SHA-256 fingerprint of a certificate in whatever form other tools print it. Any thread.
///
/// @param hex 64 digits, lower case
record Fingerprint(String hex) {

    /// Reads what `--trust` takes.
    static final class Converter implements ITypeConverter<Fingerprint> {
        @Override
        public Fingerprint convert(String text) {
            String hex = text.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
            if (!hex.matches("[0-9a-f]{64}")) {
                throw new TypeConversionException("\"" + text + "\" is no SHA-256 fingerprint: it has 64 hex digits.");
            }
            return new Fingerprint(hex);
        }
    }
}
