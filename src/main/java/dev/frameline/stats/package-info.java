/// Numbers kept while traffic passes: counters and rates. No threads and no clock of their own.
@NullMarked
package dev.frameline.stats;

import org.jspecify.annotations.NullMarked;
