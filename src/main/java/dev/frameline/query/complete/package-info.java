/// What a person may want to write next in a line of the filter language. It knows the language and no window.
@NullMarked
package dev.frameline.query.complete;

import org.jspecify.annotations.NullMarked;
