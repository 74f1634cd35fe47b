/// The sidebar: folders and their profiles, search, and everything that can be done to them. Knows no session: what is
/// live is told to it, what is opened it tells.
@NullMarked
package dev.frameline.ui.connections;

import org.jspecify.annotations.NullMarked;
