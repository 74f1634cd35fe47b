/// The filter language: one line of text becomes a tree of conditions, forgiving while it is typed, with a place and a
/// reason for what it does not understand; and the tree against one entry. It knows no database and no window.
@NullMarked
package dev.frameline.query;

import org.jspecify.annotations.NullMarked;
