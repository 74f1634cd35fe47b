/// The tree of a filter against one entry: over the bytes of a payload, without making text of them, and cheap questions
/// first. It knows no database and no window.
@NullMarked
package dev.frameline.query.match;

import org.jspecify.annotations.NullMarked;
