/// The strip above the timeline's rows: what passed over the whole session, with faults, marks and hits of the filter on
/// it, and the brush that selects a span of time. Knows neither the filter bar nor the rows: it is handed the property
/// that holds the span, and asks a function for hits.
@NullMarked
package dev.frameline.ui.overview;

import org.jspecify.annotations.NullMarked;
