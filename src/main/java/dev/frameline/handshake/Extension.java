package dev.frameline.handshake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One element of `Sec-WebSocket-Extensions`, RFC 6455 §9.1. Any thread.
///
/// @param name such as `permessage-deflate`
/// @param parameters in order, repeated ones kept apart
public record Extension(String name, List<Parameter> parameters) {

    public Extension {
        parameters = List.copyOf(parameters);
    }

    /// One parameter of an extension.
    ///
    /// @param name as written
    /// @param value without quotes; absent if there is no `=`
    public record Parameter(String name, Optional<String> value) {}

    /// All elements of all lines, in order. Forgiving: what is no token stays as it is, for the checks to name.
    public static List<Extension> parse(Headers headers) {
        List<Extension> all = new ArrayList<>();
        for (String line : headers.all("Sec-WebSocket-Extensions")) {
            for (String element : split(line, ',')) {
                if (!element.isBlank()) {
                    all.add(element(element));
                }
            }
        }
        return all;
    }

    /// Whether the text is a token, RFC 9110 §5.6.2: what names of extensions, parameters and subprotocols must be.
    public static boolean isToken(String text) {
        return !text.isEmpty() && text.chars().allMatch(Extension::isTokenCharacter);
    }

    private static boolean isTokenCharacter(int c) {
        return c > 0x20 && c < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
    }

    private static Extension element(String element) {
        List<String> parts = split(element, ';');
        List<Parameter> parameters = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            parameters.add(equals < 0
                    ? new Parameter(part.strip(), Optional.empty())
                    : new Parameter(part.substring(0, equals).strip(),
                            Optional.of(unquoted(part.substring(equals + 1).strip()))));
        }
        return new Extension(parts.getFirst().strip(), parameters);
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return isQuoted ? value.substring(1, value.length() - 1).replace("\\", "") : value;
    }

    /// Splits outside of quoted strings.
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean isQuoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == separator && !isQuoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
