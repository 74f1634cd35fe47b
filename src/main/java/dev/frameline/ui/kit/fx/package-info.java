/// The toolkit's clockwork, wrapped once: the only `Platform.runLater` of the program, the pump on the FX pulse, quiet-time
/// delays, collected listeners, pictures as PNG. Imports nothing else of the kit; no controls live here.
@NullMarked
package dev.frameline.ui.kit.fx;

import org.jspecify.annotations.NullMarked;
