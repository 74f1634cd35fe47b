/// The `.frameline` file: one session's entries in a SQLite database, appended in batches, paged by number, searched in
/// the background. The only importer of `java.sql`.
@NullMarked
package dev.frameline.recording;

import org.jspecify.annotations.NullMarked;
