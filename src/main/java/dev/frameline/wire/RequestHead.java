package dev.frameline.wire;

import java.util.ArrayList;
import java.util.List;

import dev.frameline.handshake.DeflateParameters;
import dev.frameline.handshake.HandshakeRequest;
import dev.frameline.handshake.Header;
import dev.frameline.wire.ConnectRequest.DeflateOffer;

/// The request that a profile asks for, RFC 6455 §4.1: what the handshake needs first, then the person's headers in
/// their order; one of those that bears a needed name stands in for it. Any thread.
final class RequestHead {

    private RequestHead() {}

    /// @param key the library's, used unless the person gave one
    static HandshakeRequest of(ConnectRequest request, String key) {
        List<Header> headers = new ArrayList<>();
        for (Header needed : needed(request, key)) {
            if (request.headers().stream().noneMatch(own -> own.isNamed(needed.name()))) {
                headers.add(needed);
            }
        }
        headers.addAll(request.headers());
        return HandshakeRequest.get(request.target().resource(), headers);
    }

    private static List<Header> needed(ConnectRequest request, String key) {
        List<Header> needed = new ArrayList<>();
        needed.add(new Header("Host", request.target().authority()));
        needed.add(new Header("Upgrade", "websocket"));
        needed.add(new Header("Connection", "Upgrade"));
        needed.add(new Header("Sec-WebSocket-Key", key));
        needed.add(new Header("Sec-WebSocket-Version", "13"));
        if (!request.subprotocols().isEmpty()) {
            needed.add(new Header("Sec-WebSocket-Protocol", String.join(", ", request.subprotocols())));
        }
        if (request.deflate().offered()) {
            needed.add(new Header("Sec-WebSocket-Extensions", offer(request.deflate())));
        }
        return needed;
    }

    private static String offer(DeflateOffer deflate) {
        StringBuilder offer = new StringBuilder(DeflateParameters.NAME);
        if (deflate.serverNoContextTakeover()) {
            offer.append("; server_no_context_takeover");
        }
        if (deflate.clientNoContextTakeover()) {
            offer.append("; client_no_context_takeover");
        }
        if (deflate.serverMaxWindowBits() < 15) {
            offer.append("; server_max_window_bits=").append(deflate.serverMaxWindowBits());
        }
        if (deflate.clientMaxWindowBits()) {
            offer.append("; client_max_window_bits");
        }
        return offer.toString();
    }
}
