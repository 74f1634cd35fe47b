/// The pane in which messages are written and sent: an editor with five ways to say bytes, recent messages, Ping and
/// Close. Knows of a session only what [Outbox][dev.frameline.ui.composer.Outbox] says, and nothing of other panes.
@NullMarked
package dev.frameline.ui.composer;

import org.jspecify.annotations.NullMarked;
