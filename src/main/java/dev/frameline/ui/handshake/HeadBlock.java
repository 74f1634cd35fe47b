package dev.frameline.ui.handshake;

import java.util.List;

/// The head of a request or response, line by line. Any thread.
///
/// @param startLine as on the wire
/// @param hiddenLine the same with secrets hidden
/// @param rows its headers in the order of the wire
/// @param raw the whole head as text
/// @param hiddenRaw the same with secrets hidden
record HeadBlock(String startLine, String hiddenLine, List<HeaderRow> rows, String raw, String hiddenRaw) {

    HeadBlock {
        rows = List.copyOf(rows);
    }

    boolean hasSecrets() {
        return !hiddenRaw.equals(raw);
    }
}
