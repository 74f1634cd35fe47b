/// Going to a place in a recording: a number, a time, the next fault, gap or mark, what answers an entry or is answered
/// by it, and back to where one was. It knows no rows: which entry is selected, which are shown, and what going to one
/// means, are handed in.
@NullMarked
package dev.frameline.ui.jump;

import org.jspecify.annotations.NullMarked;
