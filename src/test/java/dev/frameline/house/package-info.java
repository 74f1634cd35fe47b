/// The house rules as tests: who may import whom, what may be called where, how things are named and how the sources
/// look. Tests of behaviour do not belong here.
@NullMarked
package dev.frameline.house;

import org.jspecify.annotations.NullMarked;
