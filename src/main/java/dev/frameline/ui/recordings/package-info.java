/// Recordings as a person meets them: the list in the sidebar, what is done to one, the notice of those that a crash
/// left, what happens to files dropped on the window. Knows no tab: what is open is told to it, what is opened it tells.
@NullMarked
package dev.frameline.ui.recordings;

import org.jspecify.annotations.NullMarked;
