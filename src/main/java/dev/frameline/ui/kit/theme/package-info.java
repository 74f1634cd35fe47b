/// How everything looks: colour tokens in two sheets, the base sheets for all standard controls, the fonts, the skin that
/// puts them on a scene and switches them live, and the small controls that are little more than a look (toggle bars, icon
/// buttons). Imports only `icon`. Colours live in the two token sheets and nowhere else.
///
/// Style classes that panes may use, beside the plain controls:
///
/// - text: `muted faint small tiny strong medium mono title section-title in-text out-text fault-text notice-text key-text`
/// - buttons: `primary danger raised flat pill tall icon-button compact`; text fields: `tall bare invalid`
/// - parts: `chip badge count pill-count key-hint variable`, and `dot` with `live`, `busy`, `fault` or `accent`
/// - panes: `pane sidebar raised line-below line-above`; lists and trees in a `barred` parent mark the selection by a bar
/// - boxes: `fault-box notice-box`; menu items: `danger`
/// - icons take the colour `-fl-icon`, which any rule may set
@NullMarked
package dev.frameline.ui.kit.theme;

import org.jspecify.annotations.NullMarked;
