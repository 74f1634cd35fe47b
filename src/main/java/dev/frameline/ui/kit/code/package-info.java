/// Text that is looked at: the line view on a canvas for payloads of any size, and highlighters; text that is written is
/// in the room nested in it, the only importer of RichTextFX. Knows nothing of frames or messages.
@NullMarked
package dev.frameline.ui.kit.code;

import org.jspecify.annotations.NullMarked;
