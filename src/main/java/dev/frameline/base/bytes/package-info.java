/// Bytes as people read and write them: hex, UTF-8, one-line previews. Knows nothing of frames, files or windows, and
/// keeps no state beyond the validator that a caller holds.
@NullMarked
package dev.frameline.base.bytes;

import org.jspecify.annotations.NullMarked;
