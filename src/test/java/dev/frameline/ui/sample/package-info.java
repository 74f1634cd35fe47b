/// What the tests of several panes need to stand in for the engine: a recording in memory, tasks that are run by hand,
/// entries made in one line. Knows no pane.
@NullMarked
package dev.frameline.ui.sample;

import org.jspecify.annotations.NullMarked;
