package dev.frameline.ui.recordings;

import dev.frameline.base.task.Tasks;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.FileChoosers;
import dev.frameline.ui.kit.fx.Delay;

/// What the list of recordings is made with.
///
/// @param tasks delivers on the FX thread
/// @param delay waits on the toolkit's clock
/// @param choosers let a person choose files
/// @param clipboards what is copied goes there
/// @param reveal shows a file in the desktop's file manager
public record RecordingTools(Tasks tasks, Delay delay, FileChoosers choosers, Clipboards clipboards, Reveal reveal) {}
