/// What is done with many selected entries: summing them up, copying them, saving them into a file. Changes nothing in the
/// recording. Knows rows and ranges, not the list that shows them.
@NullMarked
package dev.frameline.ui.selection;

import org.jspecify.annotations.NullMarked;
