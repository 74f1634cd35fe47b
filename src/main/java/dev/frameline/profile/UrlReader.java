package dev.frameline.profile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.frameline.profile.TargetUrl.Invalid;
import dev.frameline.profile.TargetUrl.Scheme;
import dev.frameline.profile.TargetUrl.Valid;

/// One pass over a typed address, as forgiving as a browser's address bar. Confined to one thread.
final class UrlReader {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://");
    private static final Pattern SLASHLESS = Pattern.compile("(?i)(wss?|https?):(?!\\d)");

    private final String text;
    private final int skipped;
    private final List<NamedValue> params;

    UrlReader(String typed, List<NamedValue> params) {
        text = typed.strip();
        skipped = typed.length() - typed.stripLeading().length();
        this.params = params;
    }

    TargetUrl read() {
        if (text.isEmpty()) {
            return new Invalid("An address is missing, such as wss://example.com/socket.", 0);
        }
        int fragment = text.indexOf('#');
        if (fragment >= 0) {
            // RFC 6455 §3: fragment identifiers must not be used; a "#" that is meant is written as %23.
            return wrong("A WebSocket address has no fragment; write # as %23.", fragment);
        }
        if (text.regionMatches(true, 0, "demo:", 0, 5) && !text.matches("(?i)demo:\\d.*")) {
            return new Valid(Scheme.DEMO, "", 0, resource(text.substring(5)), "");
        }
        Matcher scheme = SCHEME.matcher(text);
        if (scheme.lookingAt()) {
            return schemed(scheme.group(1).toLowerCase(Locale.ROOT), scheme.end());
        }
        Matcher slashless = SLASHLESS.matcher(text);
        if (slashless.lookingAt()) {
            return wrong("Two slashes are missing after " + slashless.group() + ".", slashless.end());
        }
        return schemeless(text.startsWith("//") ? 2 : 0);
    }

    private TargetUrl schemed(String scheme, int from) {
        return switch (scheme) {
            case "ws" -> located(Scheme.WS, from, "");
            case "wss" -> located(Scheme.WSS, from, "");
            case "http" -> located(Scheme.WS, from, "http:// was read as ws://.");
            case "https" -> located(Scheme.WSS, from, "https:// was read as wss://.");
            default -> wrong("Addresses begin with ws:// or wss://, not with " + scheme + "://.", 0);
        };
    }

    private TargetUrl schemeless(int from) {
        return switch (Authority.of(text.substring(from, endOfAuthority(from)))) {
            case Authority.Wrong it -> wrong(it.reason(), from + it.offset());
            case Authority.Named it -> {
                boolean isPlain = it.isLoopback() || (it.port() != 0 && it.port() != 443);
                Scheme scheme = isPlain ? Scheme.WS : Scheme.WSS;
                yield located(scheme, from, scheme.text() + ":// was assumed.");
            }
        };
    }

    private TargetUrl located(Scheme scheme, int from, String hint) {
        int end = endOfAuthority(from);
        return switch (Authority.of(text.substring(from, end))) {
            case Authority.Wrong it -> wrong(it.reason(), from + it.offset());
            case Authority.Named it -> new Valid(scheme, it.host(), it.port() == 0 ? scheme.port() : it.port(),
                    resource(text.substring(end)), hint);
        };
    }

    private int endOfAuthority(int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '/' || text.charAt(i) == '?') {
                return i;
            }
        }
        return text.length();
    }

    /// The resource name: the path, `/` if it is empty, then the query if there is one.
    private String resource(String typed) {
        StringBuilder out = new StringBuilder(typed.length() + 16);
        if (!typed.startsWith("/")) {
            out.append('/');
        }
        Percent.asTyped(out, typed);
        boolean hasQuery = typed.indexOf('?') >= 0;
        for (NamedValue param : params) {
            if (param.isSent()) {
                boolean isJoined = out.charAt(out.length() - 1) == '?' || out.charAt(out.length() - 1) == '&';
                out.append(isJoined ? "" : hasQuery ? "&" : "?");
                hasQuery = true;
                Percent.strictly(out, param.name());
                out.append('=');
                Percent.strictly(out, param.value());
            }
        }
        return out.toString();
    }

    private Invalid wrong(String reason, int offset) {
        return new Invalid(reason, offset + skipped);
    }
}
