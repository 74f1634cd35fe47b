package dev.frameline.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import dev.frameline.handshake.Extension;
import dev.frameline.handshake.Header;

/// A header as `-H` takes it: `Name: value`. Any thread.
final class HeaderText implements ITypeConverter<Header> {

    @Override
    public Header convert(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? "" : text.substring(0, colon).strip();
        String value = text.substring(colon + 1).strip();
        if (!Extension.isToken(name) || value.chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0)) {
            throw new TypeConversionException("\"" + text + "\" is no header: write 'Name: value'.");
        }
        return new Header(name, value);
    }
}
