package dev.frameline.demo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// What the server answers to a handshake that it accepts, RFC 6455 §4.2.2. Any thread.
///
/// @param accept value of `Sec-WebSocket-Accept`
/// @param subprotocol the first that was offered
/// @param deflate what was agreed on of permessage-deflate
record Upgrade(String accept, Optional<String> subprotocol, Optional<DeflateAgreement> deflate) {

    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    /// permessage-deflate as agreed on, RFC 7692 §7.1.
    ///
    /// @param serverNoContextTakeover each message of the server starts afresh
    /// @param clientNoContextTakeover each message of the client does
    record DeflateAgreement(boolean serverNoContextTakeover, boolean clientNoContextTakeover) {

        String header() {
            return "permessage-deflate" + (serverNoContextTakeover ? "; server_no_context_takeover" : "")
                    + (clientNoContextTakeover ? "; client_no_context_takeover" : "");
        }
    }

    /// @param mayDeflate whether the path compresses at all
    static Upgrade of(RequestHead request, boolean mayDeflate) {
        String key = request.headers().first("Sec-WebSocket-Key").orElse("");
        Optional<String> subprotocol = request.headers().all("Sec-WebSocket-Protocol").stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1))).map(String::strip)
                .filter(name -> !name.isEmpty()).findFirst();
        Optional<DeflateAgreement> deflate = mayDeflate
                ? request.headers().all("Sec-WebSocket-Extensions").stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1))).map(Upgrade::agree)
                        .flatMap(Optional::stream).findFirst()
                : Optional.empty();
        return new Upgrade(accept(key), subprotocol, deflate);
    }

    byte[] toBytes() {
        StringBuilder head = new StringBuilder("HTTP/1.1 101 Switching Protocols\r\n")
                .append("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ").append(accept)
                .append("\r\n");
        subprotocol.ifPresent(name -> head.append("Sec-WebSocket-Protocol: ").append(name).append("\r\n"));
        deflate.ifPresent(
                agreed -> head.append("Sec-WebSocket-Extensions: ").append(agreed.header()).append("\r\n"));
        return head.append("Server: frameline-demo\r\n\r\n").toString().getBytes(US_ASCII);
    }

    /// Takes an offer unless it limits the server's window, which the JDK's deflater cannot do, RFC 7692 §7.1.2.1.
    private static Optional<DeflateAgreement> agree(String offer) {
        List<String> parts = Arrays.stream(offer.split(";", -1)).map(String::strip).toList();
        if (!parts.getFirst().equalsIgnoreCase("permessage-deflate")
                || parts.stream().anyMatch(part -> part.startsWith("server_max_window_bits"))) {
            return Optional.empty();
        }
        // An echoed message keeps its compressed bytes, so that what one side must not do binds the other too.
        boolean afresh = parts.contains("server_no_context_takeover") || parts.contains("client_no_context_takeover");
        return Optional.of(new DeflateAgreement(afresh, afresh));
    }

    private static String accept(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(US_ASCII));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
