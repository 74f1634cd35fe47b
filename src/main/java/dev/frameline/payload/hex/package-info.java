/// Payloads as a hex dump.
@NullMarked
package dev.frameline.payload.hex;

import org.jspecify.annotations.NullMarked;
