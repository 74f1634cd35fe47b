/// Drawing of figures over time: how many values stand behind a bar, where a value stands, which ticks an axis has, what
/// a drag selects, and the canvas that it is painted on, in the colours of the theme. The toolkit's charts make a node for
/// each value and look foreign; these cost what their pixels cost. Imports `theme` for the typefaces and `text` for
/// figures; knows nothing of what is counted.
@NullMarked
package dev.frameline.ui.kit.plot;

import org.jspecify.annotations.NullMarked;
