/// The settings tabs of a profile: parameters, headers, protocols, TLS. Each edits one shared profile property, whose
/// owner keeps it.
@NullMarked
package dev.frameline.ui.profile;

import org.jspecify.annotations.NullMarked;
