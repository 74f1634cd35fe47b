/// The window: sidebar, tab strip, the sessions in their tabs, shortcuts, and what comes back after a restart.
@NullMarked
package dev.frameline.ui.shell;

import org.jspecify.annotations.NullMarked;
