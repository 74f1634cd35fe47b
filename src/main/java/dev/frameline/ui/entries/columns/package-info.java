/// Which columns a list of entries has: those that every list has and those that people add from JSON, their order, widths
/// and menu. How a cell is written is the list's business.
@NullMarked
package dev.frameline.ui.entries.columns;

import org.jspecify.annotations.NullMarked;
