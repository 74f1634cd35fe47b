/// Asking and telling: questions, file choosers, the clipboard, the bar that offers an undo, the box that shows a fault.
/// Each thing that headless tests cannot do stands behind an interface.
@NullMarked
package dev.frameline.ui.kit.dialog;

import org.jspecify.annotations.NullMarked;
