/// Words and figures for people: texts out of resource bundles, sizes, counts, times. Plain Java without nodes, so that
/// view models may use it. Imports nothing else of the kit.
@NullMarked
package dev.frameline.ui.kit.text;

import org.jspecify.annotations.NullMarked;
