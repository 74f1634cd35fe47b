/// The engine from a terminal: `frameline record` and `frameline show`. The only importer of picocli, and the only floor
/// that writes to standard output. Never sees JavaFX.
@NullMarked
package dev.frameline.cli;

import org.jspecify.annotations.NullMarked;
