/// Every thread of the program starts here. There are four kinds:
///
/// - **FX**: the toolkit's own thread, known here only as the executor that results are delivered on.
/// - **reader**: one for each connection; the client library starts it, and it may wait for the recorder.
/// - **recorder**: one for each recording being written.
/// - **workers**: virtual threads for what blocks, a small pool of platform threads for what computes.
///
/// Broad catches live here and in the crash guard only. No other package makes a thread or an executor.
@NullMarked
package dev.frameline.base.task;

import org.jspecify.annotations.NullMarked;
