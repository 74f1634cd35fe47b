package dev.frameline.ui.jump;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Entry;
import dev.frameline.query.Comparison;
import dev.frameline.query.Condition;
import dev.frameline.query.Quantity;
import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;

/// Finds the other half of an exchange: an answer knows what it answers, but not the reverse. Waits for the disk: called
/// on workers.
final class Answers {

    private static final long FIRST_RANGE = 1_024;
    private static final long LONGEST_RANGE = 131_072;
    private static final int PAGE = 512;
    private static final EntryFilter ANSWERING = EntryFilter.ALL.withQuery(new Query("",
            new Condition.Measures(Quantity.REPLY, Comparison.AT_LEAST, 0), List.of(), ZoneOffset.UTC));

    private Answers() {}

    /// What entry `number` answers, else the first entry that answers it.
    static OptionalLong otherHalf(Recording recording, long number) throws FaultException, InterruptedException {
        List<Entry> itself = recording.page(number, 1);
        if (!itself.isEmpty() && itself.getFirst().reply().isKnown()) {
            return OptionalLong.of(itself.getFirst().reply().to());
        }
        long range = FIRST_RANGE;
        long first = number + 1;
        while (first <= recording.count()) {
            OptionalLong found = answer(recording, number, recording.find(ANSWERING, first, first + range - 1));
            if (found.isPresent()) {
                return found;
            }
            first += range;
            range = Math.min(LONGEST_RANGE, range * 2);
        }
        return OptionalLong.empty();
    }

    private static OptionalLong answer(Recording recording, long number, long[] answering)
            throws FaultException, InterruptedException {
        for (int from = 0; from < answering.length; from += PAGE) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            List<Long> page = new ArrayList<>(PAGE);
            for (int at = from; at < Math.min(answering.length, from + PAGE); at++) {
                page.add(answering[at]);
            }
            for (Entry entry : recording.entries(page)) {
                if (entry.reply().to() == number) {
                    return OptionalLong.of(entry.number());
                }
            }
        }
        return OptionalLong.empty();
    }
}
