package dev.frameline.ui.sample;

import java.nio.charset.StandardCharsets;

import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;

/// A made-up session with a bit of everything, for pictures: handshake, requests and answers, compressed frames, bytes,
/// pings, a message in three pieces, a frame that breaks the rules, a close. Any thread.
public final class TradesFeed {

    private static final String QUOTE = "{\"type\":\"trade\",\"symbol\":\"COIN-USD\",\"price\":PRICE,\"size\":0.0031,"
            + "\"side\":\"buy\",\"maker\":false,\"ts\":1763804467301,\"book\":{\"bids\":2,\"asks\":3}}";

    private TradesFeed() {}

    /// The session, as a recording.
    public static MemoryRecording recording() {
        var feed = new MemoryRecording();
        feed.add(Sample.of(EntryKind.REQUEST, Direction.OUT, head("GET /v1/stream?token=7f3a HTTP/1.1",
                "Host: feed.example", "Upgrade: websocket", "Sec-WebSocket-Protocol: v2.trades.json")));
        feed.add(Sample.of(EntryKind.RESPONSE, Direction.IN, head("HTTP/1.1 101 Switching Protocols",
                "Sec-WebSocket-Extensions: permessage-deflate")).at(47_000));
        feed.add(Sample.out("{\"id\":1,\"op\":\"subscribe\",\"channel\":\"trades\",\"symbols\":[\"BTC-USD\"]}")
                .at(56_000));
        feed.add(Sample.in("{\"id\":1,\"result\":\"subscribed\"}").at(70_000).replying(3, 14_100_000));
        feed.add(trade("BTC", "64210.55", 97).at(98_118));
        feed.add(trade("ETH", "3120.10", 94).at(98_700));
        feed.add(trade("BTC", "64210.56", 61).at(114_000));
        feed.add(bytes().at(198_000));
        feed.add(Sample.frame(Direction.OUT, Opcode.PING, ascii("1a2f")).masked(0x11223344).at(1_000_000));
        feed.add(Sample.frame(Direction.IN, Opcode.PONG, ascii("1a2f")).at(1_014_000).replying(9, 13_800_000));
        feed.add(Sample.in("{\"type\":\"snapshot\",\"symbol\":\"SOL-USD\",\"bids\":[" + "[147.3,12],".repeat(1500))
                .without(Meta.FIN).at(1_436_000));
        feed.add(piece("[147.3,12],[147.2,55],".repeat(700)).without(Meta.FIN).message(11).at(1_436_900));
        feed.add(piece("[140.1,9]],\"checksum\":2091147301}").message(11).at(1_439_000));
        feed.add(Sample.out("{\"id\":2,\"op\":\"unsubscribe\",\"channel\":\"trades\"}").at(1_803_000));
        feed.add(Sample.in("{\"id\":2,\"error\":{\"code\":4031,\"message\":\"not subscribed\"}}").with(Meta.MASKED)
                .fault("A server must not mask its frames (RFC 6455 §5.1)").at(1_818_000).replying(14, 15_200_000));
        for (int i = 0; i < 12; i++) {
            feed.add(trade(i % 2 == 0 ? "BTC" : "ETH", "6421" + i + ".5", 57 + i % 4).at(1_926_000 + i * 14_300));
        }
        feed.add(Sample.frame(Direction.IN, Opcode.CLOSE, close(1001, "deploying")).at(2_400_000));
        feed.add(Sample.of(EntryKind.NOTE, Direction.IN, "The server ended the connection.\n"
                + "It said why in the Close frame above. Connect again when the deployment is over.").at(2_401_000));
        return feed;
    }

    /// Head of an HTTP message.
    public static String head(String... lines) {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    private static Sample trade(String coin, String price, long wireLength) {
        return Sample.in(QUOTE.replace("COIN", coin).replace("PRICE", price)).compressedTo(wireLength);
    }

    private static Sample bytes() {
        byte[] bytes = new byte[1240];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37 + i / 7);
        }
        return Sample.frame(Direction.IN, Opcode.BINARY, bytes);
    }

    private static Sample piece(String text) {
        return Sample.frame(Direction.IN, Opcode.CONTINUATION, ascii(text)).with(Meta.TEXT);
    }

    private static byte[] close(int code, String reason) {
        byte[] words = ascii(reason);
        byte[] body = new byte[words.length + 2];
        body[0] = (byte) (code >> 8);
        body[1] = (byte) code;
        System.arraycopy(words, 0, body, 2, words.length);
        return body;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
