package dev.frameline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.frameline.base.json.Json;
import dev.frameline.base.json.JsonRead;
import dev.frameline.base.time.Ticker;

/// Answers one message of the chat with one line of JSON. Confined to the conversation's reader.
final class ChatBot {

    private static final List<Map<String, Object>> OPS = List.of(op("help", "says what can be asked"),
            op("time", "the server's time"), op("echo", "sends \"data\" back"),
            op("subscribe", "starts news, one every \"everyMs\" milliseconds"), op("unsubscribe", "ends the news"));
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(2);
    private static final long SHORTEST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 3_600_000;

    private final Ticker ticker;
    private final ChatNews news;

    ChatBot(Ticker ticker, ChatNews news) {
        this.ticker = ticker;
        this.news = news;
    }

    String greeting() {
        Map<String, Object> greeting = new LinkedHashMap<>();
        greeting.put("type", "welcome");
        greeting.put("text", "Hello. Ask me with {\"id\":1,\"op\":\"help\"}, or just say something.");
        return Json.write(greeting);
    }

    String answer(String message) {
        return switch (Json.readMap(message)) {
            case JsonRead.Value<Map<String, Object>>(Map<String, Object> request) -> Json.write(reply(request));
            case JsonRead.Broken<Map<String, Object>> noObject -> Json.write(smallTalk(message));
        };
    }

    private Map<String, Object> reply(Map<String, Object> request) {
        Map<String, Object> reply = new LinkedHashMap<>();
        Optional.ofNullable(request.get("id")).ifPresent(id -> reply.put("id", id));
        String op = String.valueOf(request.getOrDefault("op", ""));
        reply.put("ok", true);
        reply.put("op", op);
        switch (op) {
            case "help" -> reply.put("ops", OPS);
            case "time" -> reply.put("time", now().toString());
            case "echo" -> reply.put("data", request.getOrDefault("data", ""));
            case "subscribe" -> reply.put("everyMs", subscribe(request).toMillis());
            case "unsubscribe" -> reply.put("sent", news.stop());
            default -> unknown(op, reply);
        }
        return reply;
    }

    private Duration subscribe(Map<String, Object> request) {
        Duration pause = request.get("everyMs") instanceof Number millis
                ? Duration.ofMillis(Math.clamp(millis.longValue(), SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS))
                : USUAL_PAUSE;
        news.start(ticker.nanos(), pause);
        return pause;
    }

    private static void unknown(String op, Map<String, Object> reply) {
        reply.put("ok", false);
        reply.put("error", op.isEmpty()
                ? "A request needs an \"op\"; try \"help\"."
                : "I do not know \"" + op + "\"; try \"help\".");
    }

    private Map<String, Object> smallTalk(String message) {
        List<String> words = new ArrayList<>(List.of(message.strip().split("\\s+", -1)));
        words.removeIf(String::isEmpty);
        Map<String, Object> reply = new LinkedHashMap<>();
        reply.put("type", "message");
        reply.put("text", words.isEmpty() ? "You said nothing. That is fine too." : "You said: " + message.strip());
        reply.put("words", words.size());
        reply.put("at", now().toString());
        return reply;
    }

    private Instant now() {
        return Instant.ofEpochMilli(ticker.epochNanos() / 1_000_000);
    }

    private static Map<String, Object> op(String name, String does) {
        Map<String, Object> op = new LinkedHashMap<>();
        op.put("op", name);
        op.put("does", does);
        return op;
    }
}
