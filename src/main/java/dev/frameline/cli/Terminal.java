package dev.frameline.cli;

import java.io.PrintStream;

import dev.frameline.base.fault.Fault;

/// Where a command writes. Main thread only.
///
/// @param out results, for whoever reads or pipes them
/// @param err progress and complaints
/// @param isInteractive whether a person is watching: progress is shown only then
record Terminal(PrintStream out, PrintStream err, boolean isInteractive) {

    void complain(Fault fault) {
        err.println("frameline: " + fault.sentence());
    }
}
