/// The words of RFC 6455 as values: frames, opcodes, directions, close codes, and the entry that a recording keeps of
/// each. No sockets, files, threads or clocks here.
@NullMarked
package dev.frameline.frame;

import org.jspecify.annotations.NullMarked;
