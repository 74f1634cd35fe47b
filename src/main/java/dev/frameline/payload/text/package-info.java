/// Payloads as plain text.
@NullMarked
package dev.frameline.payload.text;

import org.jspecify.annotations.NullMarked;
