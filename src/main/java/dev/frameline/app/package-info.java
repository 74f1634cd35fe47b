/// The start of the program and the one place that makes things and joins them. Trade, views and anything that a test
/// could want on its own do not live here.
@NullMarked
package dev.frameline.app;

import org.jspecify.annotations.NullMarked;
