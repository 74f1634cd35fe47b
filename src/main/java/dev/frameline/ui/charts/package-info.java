/// The Charts tab of a session: rates, sizes, gaps and round trips, drawn from the recording's overview, so that they cost
/// the same for a thousand frames and for ten million. A brush sets the span of time or the sizes that the timeline shows;
/// the timeline itself is not known here.
@NullMarked
package dev.frameline.ui.charts;

import org.jspecify.annotations.NullMarked;
