package dev.frameline.ui.selection;

import java.io.IOException;
import java.io.OutputStream;

/// Where entries are taken to, a stride after the other. Used by one worker at a time.
interface Target {

    /// More of it; closed after each stride.
    OutputStream open() throws IOException;

    /// All of it was written.
    void finish() throws IOException;

    /// It will not be finished: nothing of it is to stay.
    void abandon() throws IOException;
}
