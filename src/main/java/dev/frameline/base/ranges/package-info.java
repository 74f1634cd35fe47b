/// Sets of whole numbers that cost as much as they have gaps, not as much as they have members. Plain values; nothing
/// here knows what the numbers stand for.
@NullMarked
package dev.frameline.base.ranges;

import org.jspecify.annotations.NullMarked;
