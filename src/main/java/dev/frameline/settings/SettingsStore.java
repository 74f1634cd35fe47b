package dev.frameline.settings;

import java.nio.file.Path;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.json.JsonFile;
import dev.frameline.base.json.JsonLoad;
import dev.frameline.base.time.Ticker;

/// The files `preferences.json`, `window.json` and `filters.json` in the data folder. What cannot be read is kept aside
/// and replaced by defaults: nobody should be kept from working by a window's position. Any thread; blocks on the disk.
public final class SettingsStore {

    private static final int SCHEMA = 1;

    private final JsonFile<Preferences> preferences;
    private final JsonFile<WindowState> window;
    private final JsonFile<FilterHistory> filters;

    /// @param folder the data folder; made at the first save
    public SettingsStore(Path folder, Ticker ticker) {
        preferences = new JsonFile<>(folder.resolve("preferences.json"), Preferences.class, SCHEMA, ticker);
        window = new JsonFile<>(folder.resolve("window.json"), WindowState.class, SCHEMA, ticker);
        filters = new JsonFile<>(folder.resolve("filters.json"), FilterHistory.class, SCHEMA, ticker);
    }

    public Preferences preferences() throws FaultException {
        return value(preferences.load(), Preferences.DEFAULT);
    }

    public WindowState window() throws FaultException {
        return value(window.load(), WindowState.DEFAULT);
    }

    public FilterHistory filters() throws FaultException {
        return value(filters.load(), FilterHistory.NONE);
    }

    public void save(Preferences chosen) throws FaultException {
        preferences.save(chosen);
    }

    public void save(WindowState left) throws FaultException {
        window.save(left);
    }

    public void save(FilterHistory used) throws FaultException {
        filters.save(used);
    }

    private static <T> T value(JsonLoad<T> load, T otherwise) {
        return switch (load) {
            case JsonLoad.Loaded<T> loaded -> loaded.value();
            case JsonLoad.Missing<T> _,JsonLoad.Broken<T> _,JsonLoad.Newer<T> _ -> otherwise;
        };
    }
}
