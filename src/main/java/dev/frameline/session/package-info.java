/// One session's life: connects, records, counts, sends, reconnects into the same recording. Joins `wire`, `recording`
/// and `stats`, and knows no window.
@NullMarked
package dev.frameline.session;

import org.jspecify.annotations.NullMarked;
