/// The way of entries from those who see them to the one who writes them: numbered, packed in chunks without an object
/// an entry, and bounded in bytes, so that a slow disk slows the peer down instead of losing frames. Knows no database.
@NullMarked
package dev.frameline.recording.queue;

import org.jspecify.annotations.NullMarked;
