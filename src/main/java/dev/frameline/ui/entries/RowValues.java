package dev.frameline.ui.entries;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.frameline.base.bytes.Utf8;
import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.payload.json.JsonPick;
import dev.frameline.payload.json.JsonToken;
import dev.frameline.query.JsonPath;
import dev.frameline.recording.Recording;
import dev.frameline.ui.entries.TimelineRow.Value;

/// Reads values out of the JSON of entries, for columns. Looks into the beginning that came with the entry first, and
/// only for what is not there into a bounded part of the payload. Waits for the disk; confined to one call of a worker.
final class RowValues {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_CHARS = 200;

    private final Recording recording;
    private final List<JsonPath> paths;

    RowValues(Recording recording, List<JsonPath> paths) {
        this.recording = recording;
        this.paths = paths;
    }

    Map<JsonPath, Value> of(Entry entry) throws FaultException {
        if (paths.isEmpty() || !mayBeJson(entry)) {
            return Map.of();
        }
        Map<JsonPath, Value> found = new HashMap<>();
        boolean isCut = entry.preview().length < entry.payloadLength();
        search(entry.preview(), isCut, found);
        if (isCut && found.size() < paths.size()) {
            byte[] more = recording.payload(entry.number(), 0, MOST_BYTES);
            search(more, more.length < entry.payloadLength(), found);
        }
        return found;
    }

    private static boolean mayBeJson(Entry entry) {
        return entry.kind() == EntryKind.FRAME && !entry.isControl() && entry.opcode() != Opcode.CONTINUATION
                && !entry.has(Meta.STILL_COMPRESSED);
    }

    private void search(byte[] bytes, boolean isCut, Map<JsonPath, Value> found) {
        for (JsonPath path : paths) {
            if (!found.containsKey(path)) {
                Optional<JsonPick> picked = JsonPick.at(path, bytes, isCut);
                picked.ifPresent(pick -> found.put(path, new Value(oneLine(pick.text(bytes)),
                        pick.token() == JsonToken.NUMBER)));
            }
        }
    }

    private static String oneLine(String text) {
        byte[] bytes = text.substring(0, Math.min(text.length(), MOST_CHARS * 2)).getBytes(StandardCharsets.UTF_8);
        return Utf8.lossyPreview(bytes, 0, bytes.length, MOST_CHARS);
    }
}
