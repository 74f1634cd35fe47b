/// Line icons drawn as paths on a 16x16 grid, and the application's own picture. Colours come from the sheets by the
/// style classes `icon`, `icon-line` and `icon-fill`; no colour is set in code. Imports nothing else of the kit.
@NullMarked
package dev.frameline.ui.kit.icon;

import org.jspecify.annotations.NullMarked;
