/// What one frame or one note of a recording says: its facts, its header bit by bit, its payload pretty, raw and as hex.
/// Handshakes are another pane's. It knows no other pane: the selected entry is handed in. No formats are taken apart
/// here: that is the decoders' work.
@NullMarked
package dev.frameline.ui.detail;

import org.jspecify.annotations.NullMarked;
