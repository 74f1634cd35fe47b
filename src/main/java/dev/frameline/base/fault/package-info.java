/// What went wrong outside our own code, in words for a person. A [Fault][dev.frameline.base.fault.Fault] is a value;
/// a package that owns a library turns that library's exceptions into one. Bugs are not faults: they stay unchecked.
@NullMarked
package dev.frameline.base.fault;

import org.jspecify.annotations.NullMarked;
