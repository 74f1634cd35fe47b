/// A server for tests that does what it is told, however wrong.
@NullMarked
package dev.frameline.wire.peer;

import org.jspecify.annotations.NullMarked;
