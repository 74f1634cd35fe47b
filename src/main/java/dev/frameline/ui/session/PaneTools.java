package dev.frameline.ui.session;

import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.ui.filter.RecentFilters;
import dev.frameline.ui.kit.dialog.Asks;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.FileChoosers;
import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.fx.Pump;
import dev.frameline.ui.kit.text.Times;

/// What the panes of a session are made with.
///
/// @param tasks delivers on the FX thread
/// @param ticker the clock
/// @param delay waits on the toolkit's clock
/// @param pump takes snapshots
/// @param times writes times of day
/// @param clipboards what is copied goes there
/// @param choosers let a person choose files
/// @param asks ask a person
/// @param recentFilters were used in any tab
/// @param isMac whether keys are named as on macOS
public record PaneTools(Tasks tasks, Ticker ticker, Delay delay, Pump pump, Times times, Clipboards clipboards,
        FileChoosers choosers, Asks asks, RecentFilters recentFilters, boolean isMac) {}
