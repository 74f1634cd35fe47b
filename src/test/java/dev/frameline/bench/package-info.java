/// Measures how fast frames get into a recording, beside the bare client library that stores nothing. Run by hand, see
/// `docs/benchmarks.md`; no test asserts a time.
@NullMarked
package dev.frameline.bench;

import org.jspecify.annotations.NullMarked;
