/// What a timeline shows, as a person sets it: the line of the filter language, the directions, control frames. It knows
/// neither rows nor recordings: the filter is a value that others follow, and how far a search has come is told to it.
@NullMarked
package dev.frameline.ui.filter;

import org.jspecify.annotations.NullMarked;
