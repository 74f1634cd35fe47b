/// Frames to bytes and bytes to frames, RFC 6455 §5 and RFC 7692: pure machines, fed in pieces of any size, that know no
/// socket, no thread and no clock. Used for both directions, by clients and servers.
@NullMarked
package dev.frameline.frame.codec;

import org.jspecify.annotations.NullMarked;
