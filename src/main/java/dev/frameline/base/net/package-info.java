/// From a host's name to a TCP connection, step by step, each of which can be given up at any moment. Knows nothing of
/// what is spoken over it.
@NullMarked
package dev.frameline.base.net;

import org.jspecify.annotations.NullMarked;
