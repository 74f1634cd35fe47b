package dev.frameline.cli;

/// What the process says to the script that called it; written down in `docs/cli.md`.
final class ExitCode {

    static final int OK = 0;
    /// The connection was refused, failed or broke.
    static final int CONNECTION = 1;
    /// The command line makes no sense.
    static final int USAGE = 2;
    /// A file could not be written, read or understood.
    static final int FILE = 3;
    /// Our own mistake.
    static final int BUG = 70;

    private ExitCode() {}
}
