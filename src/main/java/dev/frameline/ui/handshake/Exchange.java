package dev.frameline.ui.handshake;

import java.util.List;
import java.util.Optional;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.recording.Recording;

/// Request and response of one handshake, as they lie in a recording. Any thread.
///
/// @param request bytes of its head
/// @param response bytes of its head and body, as many as are shown
/// @param facts of the connection; empty if the recording has none
record Exchange(Optional<byte[]> request, Optional<byte[]> response, Optional<ConnectionFacts> facts) {

    /// Enough for any head and for the body of any refusal that a person reads.
    static final int MOST_BYTES = 1 << 20;
    /// Partners follow each other, but for a note in between, such as one on TLS.
    private static final int REACH = 8;

    /// Finds the partner of a request or response, and reads both. Workers only: it waits for the disk.
    static Exchange read(Recording recording, Entry selected) throws FaultException {
        boolean isRequest = selected.kind() == EntryKind.REQUEST;
        Optional<Entry> request = isRequest ? Optional.of(selected) : before(recording, selected);
        Optional<Entry> response = isRequest ? after(recording, selected) : Optional.of(selected);
        return new Exchange(bytes(recording, request), bytes(recording, response),
                recording.connections().stream().filter(it -> it.number() == selected.connection()).findFirst());
    }

    /// Whether nothing more will come: an answer was seen and timed, or the connection is over.
    boolean isComplete() {
        boolean isOver = facts.map(it -> !it.end().isEmpty()).orElse(false);
        boolean isTimed = facts.map(it -> it.timings().upgrade().isPresent()).orElse(false);
        return isOver || (response.isPresent() && isTimed);
    }

    private static Optional<Entry> after(Recording recording, Entry request) throws FaultException {
        return recording.page(request.number() + 1, REACH).stream()
                .filter(entry -> isPartner(entry, EntryKind.RESPONSE, request)).findFirst();
    }

    private static Optional<Entry> before(Recording recording, Entry response) throws FaultException {
        long first = Math.max(1, response.number() - REACH);
        List<Entry> page = recording.page(first, (int) (response.number() - first));
        return page.reversed().stream().filter(entry -> isPartner(entry, EntryKind.REQUEST, response)).findFirst();
    }

    private static boolean isPartner(Entry entry, EntryKind kind, Entry other) {
        return entry.kind() == kind && entry.connection() == other.connection();
    }

    private static Optional<byte[]> bytes(Recording recording, Optional<Entry> entry) throws FaultException {
        return entry.isEmpty()
                ? Optional.empty()
                : Optional.of(recording.payload(entry.get().number(), 0, MOST_BYTES));
    }
}
