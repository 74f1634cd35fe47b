package dev.frameline.ui.entries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.recording.MessageFragments;
import dev.frameline.recording.Recording;

/// Reads entries and puts them into words. Waits for the disk: called on workers, several at a time.
public final class RowLoader {

    /// The most of a handshake that is read for its row.
    private static final int HANDSHAKE_BYTES = 8192;
    /// How far the pieces of one message are looked for.
    private static final int MESSAGE_SPAN = 4096;

    private final RowWriter writer;

    public RowLoader(RowWriter writer) {
        this.writer = writer;
    }

    /// The rows of these entries, ascending.
    ///
    /// @param before number of the entry in the row before the first, 0 if there is none
    /// @param reading what to read beside the entries
    public List<TimelineRow> load(Recording recording, long before, long[] numbers, RowReading reading)
            throws FaultException {
        var values = new RowValues(recording, reading.paths());
        List<Entry> entries = read(recording, before, numbers);
        List<TimelineRow> rows = new ArrayList<>(numbers.length);
        Map<Long, MessageFragments> messages = new HashMap<>();
        Optional<Entry> earlier = Optional.empty();
        for (Entry entry : entries) {
            if (entry.number() != before) {
                Optional<MessageFragments> message = message(recording, entry, messages);
                rows.add(row(recording, entry, earlier, message, reading)
                        .with(values.of(entry), reading.highlights()));
            }
            earlier = Optional.of(entry);
        }
        return rows;
    }

    private TimelineRow row(Recording recording, Entry entry, Optional<Entry> earlier,
            Optional<MessageFragments> message, RowReading reading) throws FaultException {
        if (reading.folded() && message.isPresent() && entry.message() == entry.number()) {
            Entry whole = FoldedMessage.of(recording, entry, message.get());
            return writer.writeWhole(whole, earlier, message.get());
        }
        return writer.write(entry, head(recording, entry), earlier, message);
    }

    private static List<Entry> read(Recording recording, long before, long[] numbers) throws FaultException {
        if (numbers.length == 0) {
            return List.of();
        }
        long first = before > 0 ? before : numbers[0];
        long last = numbers[numbers.length - 1];
        int wanted = numbers.length + (before > 0 ? 1 : 0);
        if (last - first + 1 == wanted) {
            return recording.page(first, wanted);
        }
        List<Long> scattered = new ArrayList<>(wanted);
        if (before > 0) {
            scattered.add(before);
        }
        for (long number : numbers) {
            scattered.add(number);
        }
        return recording.entries(scattered);
    }

    private static byte[] head(Recording recording, Entry entry) throws FaultException {
        boolean isHandshake = entry.kind() == EntryKind.REQUEST || entry.kind() == EntryKind.RESPONSE;
        return isHandshake && entry.payloadLength() > entry.preview().length
                ? recording.payload(entry.number(), 0, HANDSHAKE_BYTES)
                : entry.preview();
    }

    private static Optional<MessageFragments> message(Recording recording, Entry entry,
            Map<Long, MessageFragments> known) throws FaultException {
        if (!MessageFragments.isFragment(entry)) {
            return Optional.empty();
        }
        MessageFragments found = known.get(entry.message());
        if (found == null) {
            found = MessageFragments.find(recording, entry.message(), MESSAGE_SPAN);
            known.put(entry.message(), found);
        }
        return Optional.of(found);
    }
}
