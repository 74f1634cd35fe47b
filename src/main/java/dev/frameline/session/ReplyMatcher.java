package dev.frameline.session;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;

/// Finds the request that an inbound JSON message answers, by the `id` member of both: the habit of JSON-RPC and of most
/// APIs like it. Costs nothing while no request waits for its answer. Any thread.
final class ReplyMatcher {

    private static final int MOST_WAITING = 256;
    private static final int LONGEST_LOOK_BYTES = 16 * 1024;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private record Asked(long number, long atNanos) {}

    private final Map<String, Asked> waiting = new LinkedHashMap<>();
    private volatile boolean isWaiting;

    /// An outbound message was recorded under this number.
    void sent(long number, EntryDraft entry) {
        if (!isWholeText(entry)) {
            return;
        }
        String id = JsonId.find(entry.bytes, entry.offset, Math.min(entry.length, LONGEST_LOOK_BYTES));
        if (id.isEmpty()) {
            return;
        }
        synchronized (waiting) {
            waiting.put(id, new Asked(number, entry.atNanos));
            if (waiting.size() > MOST_WAITING) {
                waiting.remove(waiting.keySet().iterator().next());
            }
            isWaiting = true;
        }
    }

    /// An inbound message is about to be recorded: notes in it what it answers.
    void received(EntryDraft entry) {
        if (!isWaiting || !isWholeText(entry)) {
            return;
        }
        String id = JsonId.find(entry.bytes, entry.offset, Math.min(entry.length, LONGEST_LOOK_BYTES));
        synchronized (waiting) {
            waiting.values().removeIf(asked -> entry.atNanos - asked.atNanos > PATIENCE_NANOS);
            Asked asked = id.isEmpty() ? null : waiting.remove(id);
            if (asked != null) {
                entry.replyTo = asked.number;
                entry.replyNanos = entry.atNanos - asked.atNanos;
            }
            isWaiting = !waiting.isEmpty();
        }
    }

    private static boolean isWholeText(EntryDraft entry) {
        return Meta.has(entry.meta, Meta.TEXT) && Meta.has(entry.meta, Meta.FIN)
                && Meta.opcode(entry.meta) == Opcode.TEXT;
    }
}
