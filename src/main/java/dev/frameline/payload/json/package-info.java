/// JSON payloads to the byte: scanned, checked, laid out and packed without ever turning a value into anything but the
/// characters that stand in the source. Numbers, escapes, duplicate names and their order stay as they were. No object
/// mapper may come here.
@NullMarked
package dev.frameline.payload.json;

import org.jspecify.annotations.NullMarked;
