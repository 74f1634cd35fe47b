/// Which Frameline this is. Nothing else lives here.
@NullMarked
package dev.frameline.base.version;

import org.jspecify.annotations.NullMarked;
