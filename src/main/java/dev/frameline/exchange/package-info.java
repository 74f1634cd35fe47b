/// Entries in forms that other programs and people's clipboards take. Writes to streams and knows nothing of where those
/// lead.
@NullMarked
package dev.frameline.exchange;

import org.jspecify.annotations.NullMarked;
