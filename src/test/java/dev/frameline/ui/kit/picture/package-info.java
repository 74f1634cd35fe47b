/// Draws panes to PNG files in both themes for tests, so that a person can look at them: no display, no AWT. Only
/// test code; holds no tests of panes, those live with the panes.
@NullMarked
package dev.frameline.ui.kit.picture;

import org.jspecify.annotations.NullMarked;
