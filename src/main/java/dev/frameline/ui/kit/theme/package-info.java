/// How everything looks: colour tokens in two sheets, the base sheet for all standard controls, the fonts, the skin that
/// puts them on a scene and switches them live, and the small controls that are little more than a look (toggle bars, icon
/// buttons). Imports only `icon`. Colours live in the two token sheets and nowhere else.
@NullMarked
package dev.frameline.ui.kit.theme;

import org.jspecify.annotations.NullMarked;
