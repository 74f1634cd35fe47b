package dev.frameline.ui.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Entry;
import dev.frameline.query.match.JsonPaths;
import dev.frameline.recording.Recording;

/// The JSON keys of a recording, as some of its payloads show them: the first, the last and some in between, whatever its
/// length. Any thread; waits for the disk.
///
/// @param recording where they are
record KeySample(Recording recording) {

    /// Pages that are looked at, evenly spread, the first and the last among them.
    static final int PAGES = 6;
    static final int PAGE = 40;

    private static final int LONGEST_PAYLOAD = 64 * 1024;
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_KEYS = 500;

    /// Their paths, the most frequent first.
    List<String> keys() throws FaultException {
        Map<String, Integer> seen = new LinkedHashMap<>();
        int bytes = 0;
        for (long first : firsts(recording.count())) {
            for (Entry entry : recording.page(first, PAGE)) {
                if (entry.isText() && entry.payloadLength() <= LONGEST_PAYLOAD && bytes < MOST_BYTES) {
                    byte[] payload = payload(entry);
                    bytes += payload.length;
                    JsonPaths.collect(payload, MOST_KEYS).forEach(path -> seen.merge(path, 1, Integer::sum));
                }
            }
        }
        return seen.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_KEYS).map(Map.Entry::getKey).toList();
    }

    private byte[] payload(Entry entry) throws FaultException {
        return entry.payloadLength() <= entry.preview().length
                ? entry.preview()
                : recording.payload(entry.number(), 0, LONGEST_PAYLOAD);
    }

    /// Where the pages begin.
    static List<Long> firsts(long count) {
        List<Long> firsts = new ArrayList<>();
        long last = Math.max(1, count - PAGE + 1);
        for (int i = 0; i < PAGES; i++) {
            long first = 1 + (last - 1) * i / (PAGES - 1);
            if (firsts.isEmpty() || first >= firsts.getLast() + PAGE || (i == PAGES - 1 && first > firsts.getLast())) {
                firsts.add(first);
            }
        }
        return firsts;
    }
}
