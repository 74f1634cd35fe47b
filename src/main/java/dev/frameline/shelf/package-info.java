/// Recordings as files of a person: which there are, what they are called, where copies go, what happens to those that
/// nobody needs any more and to those that a crash left. Everything here waits for the disk; what is inside a recording
/// is the business of `recording`.
@NullMarked
package dev.frameline.shelf;

import org.jspecify.annotations.NullMarked;
