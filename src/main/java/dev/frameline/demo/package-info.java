/// A WebSocket server inside the program, on a loopback port of its own: an echo, a small chat bot and a ticker, so that
/// somebody can look at live frames without a server or a network. Plain sockets; no client code, files or windows.
@NullMarked
package dev.frameline.demo;

import org.jspecify.annotations.NullMarked;
