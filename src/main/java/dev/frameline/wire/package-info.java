/// From a URL to entries: our own dialling, a tap on the socket's two streams, incremental readers for handshake and
/// frames, and the client library that keeps the connection by the rules. The only importer of `org.java_websocket`.
@NullMarked
package dev.frameline.wire;

import org.jspecify.annotations.NullMarked;
