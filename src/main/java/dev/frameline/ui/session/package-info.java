/// One session tab: address bar, view tabs, the panes below them, the composer and the status line. Composes the panes
/// and owns the selection that they share; what a pane shows is the pane's own affair.
@NullMarked
package dev.frameline.ui.session;

import org.jspecify.annotations.NullMarked;
