package dev.frameline.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.frameline.handshake.AcceptKey;
import dev.frameline.handshake.DeflateParameters;
import dev.frameline.handshake.Extension;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// What the server answers to a handshake that it accepts, RFC 6455 §4.2.2. Any thread.
///
/// @param accept value of `Sec-WebSocket-Accept`
/// @param subprotocol the first that was offered
/// @param deflate what was agreed on of permessage-deflate
record Upgrade(String accept, Optional<String> subprotocol, Optional<DeflateAgreement> deflate) {

    /// permessage-deflate as agreed on, RFC 7692 §7.1.
    ///
    /// @param serverNoContextTakeover each message of the server starts afresh
    /// @param clientNoContextTakeover each message of the client does
    record DeflateAgreement(boolean serverNoContextTakeover, boolean clientNoContextTakeover) {

        String header() {
            return DeflateParameters.NAME + (serverNoContextTakeover ? "; server_no_context_takeover" : "")
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
                ? Extension.parse(request.headers()).stream().map(Upgrade::agree).flatMap(Optional::stream).findFirst()
                : Optional.empty();
        return new Upgrade(AcceptKey.of(key), subprotocol, deflate);
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
    private static Optional<DeflateAgreement> agree(Extension offer) {
        List<String> parameters = offer.parameters().stream().map(Extension.Parameter::name).toList();
        if (!offer.name().equalsIgnoreCase(DeflateParameters.NAME) || parameters.contains("server_max_window_bits")) {
            return Optional.empty();
        }
        // An echoed message keeps its compressed bytes, so that what one side must not do binds the other too.
        boolean afresh = parameters.contains("server_no_context_takeover")
                || parameters.contains("client_no_context_takeover");
        return Optional.of(new DeflateAgreement(afresh, afresh));
    }
}
