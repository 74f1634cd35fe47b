/// Preferences and the state that comes back after a restart, as small records, and the files that keep them.
@NullMarked
package dev.frameline.settings;

import org.jspecify.annotations.NullMarked;
