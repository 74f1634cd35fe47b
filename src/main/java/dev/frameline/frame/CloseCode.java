package dev.frameline.frame;

/// A close code, RFC 6455 §7.4 and the IANA registry. Any value can be shown; only some may be sent.
///
/// @param code as in the first two bytes of a Close frame's body
public record CloseCode(int code) {

    public static final CloseCode NORMAL = new CloseCode(1000);
    public static final CloseCode GOING_AWAY = new CloseCode(1001);
    public static final CloseCode PROTOCOL_ERROR = new CloseCode(1002);
    public static final CloseCode INVALID_PAYLOAD = new CloseCode(1007);
    public static final CloseCode TOO_BIG = new CloseCode(1009);

    /// The registered name in plain words; "private" or "library" for the ranges, "unassigned" for the rest.
    public String label() {
        return switch (code) {
            case 1000 -> "normal closure";
            case 1001 -> "going away";
            case 1002 -> "protocol error";
            case 1003 -> "unsupported data";
            case 1004 -> "reserved";
            case 1005 -> "no status received";
            case 1006 -> "abnormal closure";
            case 1007 -> "invalid payload data";
            case 1008 -> "policy violation";
            case 1009 -> "message too big";
            case 1010 -> "mandatory extension";
            case 1011 -> "internal error";
            case 1012 -> "service restart";
            case 1013 -> "try again later";
            case 1014 -> "bad gateway";
            case 1015 -> "TLS handshake";
            default -> rangeLabel();
        };
    }

    private String rangeLabel() {
        if (code >= 3000 && code <= 3999) {
            return "registered by a library";
        }
        return code >= 4000 && code <= 4999 ? "private to the application" : "unassigned";
    }

    /// Whether a Close frame may carry it: 1004, 1005, 1006 and 1015 never go on the wire, RFC 6455 §7.4.1, and
    /// nothing below 1000 or above 4999 has a meaning, §7.4.2.
    public boolean maySend() {
        boolean assigned = code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006;
        return assigned || (code >= 3000 && code <= 4999);
    }
}
