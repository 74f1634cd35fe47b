package dev.frameline.ui.recordings;

import java.nio.file.Path;

import dev.frameline.shelf.ShelfItem;

/// A row of the list. Any thread.
///
/// @param item the recording
/// @param isLive whether something is being written to it right now
record RecordingRow(ShelfItem item, boolean isLive) {

    Path file() {
        return item.file();
    }
}
