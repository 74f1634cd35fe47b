/// What passed over time, counted as it passes: a bounded number of spans and a few histograms, whatever the length of the
/// recording. Knows no database; what is counted is kept and read back by those who do.
@NullMarked
package dev.frameline.recording.overview;

import org.jspecify.annotations.NullMarked;
