/// JSON for our own files and our own output: records to text and back, one-line objects for the terminal, and files
/// that are saved whole or not at all. The only importer of Jackson. Payloads do not come here: what a peer sent is
/// shown byte for byte elsewhere, never through an object mapper.
@NullMarked
package dev.frameline.base.json;

import org.jspecify.annotations.NullMarked;
