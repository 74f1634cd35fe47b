/// Saved connections: profiles in folders, their addresses, and the file that keeps them. Plain values; nothing here
/// connects.
@NullMarked
package dev.frameline.profile;

import org.jspecify.annotations.NullMarked;
