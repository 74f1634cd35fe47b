/// What somebody is about to send: the draft as it is typed, the bytes that it means, and what was sent before. Plain
/// values; nothing here sends, and nothing knows the time.
@NullMarked
package dev.frameline.compose;

import org.jspecify.annotations.NullMarked;
