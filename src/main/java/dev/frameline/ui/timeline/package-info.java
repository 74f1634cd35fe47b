/// The timeline of one session: the entries of a recording as a table that asks for rows by number, the filter above it,
/// following and pausing. It knows no other pane: the selection and what copying means are handed in. No payload is
/// decoded here beyond one line of preview.
@NullMarked
package dev.frameline.ui.timeline;

import org.jspecify.annotations.NullMarked;
