/// Text that is looked at and text that is written: the line view on a canvas for payloads of any size, highlighters, and
/// the editor. The only importer of RichTextFX. Knows nothing of frames or messages.
@NullMarked
package dev.frameline.ui.kit.code;

import org.jspecify.annotations.NullMarked;
