/// Whether to trust a server's certificates, and why not, in words for a person. Opens no sockets itself: the TLS layer
/// asks it.
@NullMarked
package dev.frameline.handshake.trust;

import org.jspecify.annotations.NullMarked;
