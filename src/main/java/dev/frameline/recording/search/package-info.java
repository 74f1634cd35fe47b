/// What a filter asks, told apart: what a database can decide or narrow down in SQL, and what is left for a
/// [dev.frameline.query.match.Matcher] to decide on rows that were read, or on payloads that come in pieces. It writes
/// SQL and runs none.
@NullMarked
package dev.frameline.recording.search;

import org.jspecify.annotations.NullMarked;
