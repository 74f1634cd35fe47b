/// The pane that shows an opening handshake: verdicts header by header, both heads as raw text, TLS and its
/// certificates, timings, and for a refused handshake its body and what to try. Reads a recording on workers; knows
/// nothing of live sessions or of other panes.
@NullMarked
package dev.frameline.ui.handshake;

import org.jspecify.annotations.NullMarked;
