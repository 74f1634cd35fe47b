/// What people leave on entries: marks and notes, the list of them, and the small editor of a note. They are kept in the
/// recording. It knows no rows: which entry is selected, and what going to one means, are handed in.
@NullMarked
package dev.frameline.ui.marks;

import org.jspecify.annotations.NullMarked;
