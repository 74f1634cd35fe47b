/// Time as a parameter. Nothing below reads the system clock on its own: whoever needs time takes a
/// [Ticker][dev.frameline.base.time.Ticker].
@NullMarked
package dev.frameline.base.time;

import org.jspecify.annotations.NullMarked;
