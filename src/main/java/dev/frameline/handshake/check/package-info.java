/// The checks of RFC 6455 §4 on an opening handshake: two heads in, verdicts out. Nothing here reads or writes.
@NullMarked
package dev.frameline.handshake.check;

import org.jspecify.annotations.NullMarked;
