/// What the bytes of a message mean. Here live the outcome that all decoders share and the first guess at a kind; each
/// format has a nested package of its own, which sees this one and no other. Decoders are pure: bytes in, a value out,
/// no exception on any input, nothing reformatted that they were not asked to reformat.
@NullMarked
package dev.frameline.payload;

import org.jspecify.annotations.NullMarked;
