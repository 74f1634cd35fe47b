/// The opening handshake as values: request, response and headers exactly as on the wire, what TLS agreed on, how long
/// each step took, and the pure checks of RFC 6455 §4. No sockets, files, threads or clocks here.
@NullMarked
package dev.frameline.handshake;

import org.jspecify.annotations.NullMarked;
