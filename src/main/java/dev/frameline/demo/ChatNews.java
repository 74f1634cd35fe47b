package dev.frameline.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import dev.frameline.base.json.JsonLine;
import dev.frameline.frame.Opcode;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The slow feed of the chat: nothing until somebody subscribes. Started and stopped by the conversation's reader, read
/// by its writer.
final class ChatNews implements Feed {

    private static final List<String> HEADLINES = List.of("Ship's cat promoted to first mate",
            "Local frame arrives whole and unmasked", "Weather: a light back-pressure from the west",
            "Library extends its opening hours; close codes unchanged", "Ping seen, pong suspected",
            "Two fragments reunited after long continuation");

    private volatile Optional<Subscription> subscription = Optional.empty();

    /// @param pace of the headlines, the first one a pause after the request
    /// @param sent how many so far
    private record Subscription(Pace pace, AtomicLong sent) {}

    /// Replaces an earlier subscription.
    void start(long nowNanos, Duration pause) {
        Pace pace = new Pace(nowNanos + pause.toNanos(), 1e9 / pause.toNanos());
        subscription = Optional.of(new Subscription(pace, new AtomicLong()));
    }

    /// Ends the subscription, if there is one, and says how many headlines it brought.
    long stop() {
        long sent = subscription.map(it -> it.sent().get()).orElse(0L);
        subscription = Optional.empty();
        return sent;
    }

    @Override
    public long nanosUntilDue(long nowNanos) {
        return subscription.map(it -> it.pace().nanosUntil(it.sent().get(), nowNanos)).orElse(Long.MAX_VALUE);
    }

    @Override
    public int fill(byte[] buffer, long nowNanos, long epochMillis) {
        return subscription.map(it -> write(it.sent().getAndIncrement(), buffer, epochMillis)).orElse(0);
    }

    private static int write(long number, byte[] buffer, long epochMillis) {
        String line = JsonLine.object().field("type", "news").field("n", number + 1)
                .field("text", HEADLINES.get((int) (number % HEADLINES.size()))).field("ts", epochMillis).end();
        byte[] frame = Conversation.frame(Opcode.TEXT, line.getBytes(UTF_8));
        System.arraycopy(frame, 0, buffer, 0, frame.length);
        return frame.length;
    }
}
