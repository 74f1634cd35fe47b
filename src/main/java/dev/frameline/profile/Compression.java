package dev.frameline.profile;

/// What a profile offers of permessage-deflate, RFC 7692 §7.
///
/// @param offered whether it is offered at all
/// @param serverNoContextTakeover asks the server to start each message afresh
/// @param clientNoContextTakeover says that we may do so
/// @param serverMaxWindowBits asks for a smaller window, 8 to 15; 15 asks nothing
public record Compression(boolean offered, boolean serverNoContextTakeover, boolean clientNoContextTakeover,
        int serverMaxWindowBits) {

    public static final Compression OFFERED = new Compression(true, false, false, 15);

    public Compression {
        serverMaxWindowBits = Math.clamp(serverMaxWindowBits, 8, 15);
    }

    static Compression defaults() {
        return OFFERED;
    }
}
