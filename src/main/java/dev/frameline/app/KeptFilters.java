package dev.frameline.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Tasks;
import dev.frameline.settings.FilterHistory;
import dev.frameline.settings.SettingsStore;
import dev.frameline.ui.filter.RecentFilters;

/// Brings the filters that were used last back at the start, and keeps them as they change. Confined to the FX thread.
final class KeptFilters {

    private static final Logger LOG = Logger.getLogger(KeptFilters.class.getName());

    private final Tasks tasks;
    private final SettingsStore settings;
    private final RecentFilters recent = new RecentFilters();

    KeptFilters(Tasks tasks, SettingsStore settings) {
        this.tasks = tasks;
        this.settings = settings;
        tasks.run("read recent filters", settings::filters).then(this::restore, KeptFilters::log);
    }

    RecentFilters recent() {
        return recent;
    }

    private void restore(FilterHistory kept) {
        recent.restore(kept.recent());
        recent.linesProperty().subscribe((before, now) -> save(now));
    }

    private void save(List<String> lines) {
        tasks.run("save recent filters", () -> {
            settings.save(new FilterHistory(lines));
            return lines;
        }).then(_ -> {
            // they are kept
        }, KeptFilters::log);
    }

    private static void log(Fault fault) {
        LOG.log(Level.WARNING, "Recent filters: {0}", fault.what());
    }
}
