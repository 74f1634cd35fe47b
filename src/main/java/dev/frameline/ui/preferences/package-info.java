/// What a person chooses for the whole program, on one card over the window.
@NullMarked
package dev.frameline.ui.preferences;

import org.jspecify.annotations.NullMarked;
