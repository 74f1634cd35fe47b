/// Recordings as SQLite databases: the schema, the queue and the recorder that fill one, the connections that page and
/// search it. Everything that runs SQL or knows the driver lives here and nowhere else; what an entry means does not.
@NullMarked
package dev.frameline.recording.sqlite;

import org.jspecify.annotations.NullMarked;
