/// Entries as the rows of a list: which entry each row is, the words of a row, and the pages of rows that workers load.
/// Shared by the panes that list entries; it has no node and no control. No payload is decoded here beyond one line of
/// preview.
@NullMarked
package dev.frameline.ui.entries;

import org.jspecify.annotations.NullMarked;
