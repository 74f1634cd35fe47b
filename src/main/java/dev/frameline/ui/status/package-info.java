/// The line at the bottom of a session: its state, counts, rate, ping and where it is recorded, out of a snapshot.
@NullMarked
package dev.frameline.ui.status;

import org.jspecify.annotations.NullMarked;
