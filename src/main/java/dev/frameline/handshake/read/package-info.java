/// Reads the server's answer from bytes as they come, cut anywhere: where the head ends, where a refusal's body ends. A
/// pure machine without socket, thread or clock.
@NullMarked
package dev.frameline.handshake.read;

import org.jspecify.annotations.NullMarked;
