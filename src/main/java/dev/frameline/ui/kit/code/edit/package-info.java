/// Where text is written: an editor of many lines and a field of one, with the colours of [dev.frameline.ui.kit.code].
/// The only importer of RichTextFX; for reading there is [dev.frameline.ui.kit.code.LineView], which has no bound.
@NullMarked
package dev.frameline.ui.kit.code.edit;

import org.jspecify.annotations.NullMarked;
