package dev.frameline.frame.codec;

import java.util.Optional;

import dev.frameline.frame.CloseCode;
import dev.frameline.frame.EntryDraft;

/// Collects what is wrong with the frames of one direction. Confined to the reader's thread.
final class Findings {

    private Optional<Violation> first = Optional.empty();

    /// Marks the entry; the first of all becomes the reason to fail the connection.
    void add(EntryDraft draft, CloseCode code, String text) {
        draft.fault(text);
        if (first.isEmpty()) {
            first = Optional.of(new Violation(code, text));
        }
    }

    Optional<Violation> first() {
        return first;
    }
}
