/// The list for millions of rows: a pool of fixed-height rows over a source that is asked by index, with columns, header,
/// selection, and following of the tail. Knows nothing of what the rows mean: columns and styles come from the pane.
@NullMarked
package dev.frameline.ui.kit.rows;

import org.jspecify.annotations.NullMarked;
