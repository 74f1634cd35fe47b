package dev.frameline.ui.handshake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.frameline.handshake.Header;

/// Which parts of a handshake are secrets, and how they look while they are hidden: names stay, values become dots
/// whose number says nothing. Any thread.
final class Secrets {

    static final String DOTS = "••••••";

    private static final Set<String> COOKIES = Set.of("cookie", "set-cookie");
    private static final Set<String> CREDENTIALS = Set.of("authorization", "proxy-authorization");
    private static final Pattern QUERY = Pattern.compile(
            "([?&](?:[\\w.-]*(?:token|secret|passw|signature|credential|jwt|apikey|api[_-]key)[\\w.-]*"
                    + "|auth|authorization|pwd|key|sig|code|ticket)=)[^&#\\s]+",
            Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    static boolean isSecret(Header header) {
        String name = header.name().toLowerCase(Locale.ROOT);
        return COOKIES.contains(name) || CREDENTIALS.contains(name);
    }

    /// The value as it looks while hidden; the value itself if the header is no secret.
    static String hidden(Header header) {
        String name = header.name().toLowerCase(Locale.ROOT);
        if (name.equals("set-cookie")) {
            int attributes = header.value().indexOf(';');
            return attributes < 0
                    ? hiddenCookie(header.value())
                    : hiddenCookie(header.value().substring(0, attributes)) + header.value().substring(attributes);
        }
        if (name.equals("cookie")) {
            return Arrays.stream(header.value().split(";", -1)).map(String::strip).map(Secrets::hiddenCookie)
                    .collect(Collectors.joining("; "));
        }
        if (CREDENTIALS.contains(name)) {
            int scheme = header.value().indexOf(' ');
            return scheme < 0 ? DOTS : header.value().substring(0, scheme + 1) + DOTS;
        }
        return header.value();
    }

    /// A request line with the values of telling query parameters hidden.
    static String hiddenLine(String startLine) {
        return QUERY.matcher(startLine).replaceAll("$1" + DOTS);
    }

    /// A head as text, line by line, with all its secrets hidden.
    static String hiddenHead(String head) {
        var text = new StringBuilder(head.length());
        boolean isFirst = true;
        for (String line : head.split("(?<=\n)", -1)) {
            text.append(isFirst ? hiddenLine(line) : hiddenHeaderLine(line));
            isFirst = false;
        }
        return text.toString();
    }

    private static String hiddenHeaderLine(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0) {
            return line;
        }
        String value = line.substring(colon + 1).strip();
        var header = new Header(line.substring(0, colon).strip(), value);
        if (!isSecret(header) || value.isEmpty()) {
            return line;
        }
        int from = line.indexOf(value, colon + 1);
        return line.substring(0, from) + hidden(header) + line.substring(from + value.length());
    }

    private static String hiddenCookie(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? DOTS : pair.substring(0, equals + 1) + DOTS;
    }
}
