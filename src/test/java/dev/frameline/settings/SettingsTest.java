package dev.frameline.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.time.FakeTicker;
import dev.frameline.settings.WindowState.Bounds;
import dev.frameline.settings.WindowState.OpenTab;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTest {

    private static final Path HOME = Path.of("/home/ada");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void followsTheHabitOfEachSystem() {
        assertThat(DataFolder.of("Linux", HOME, Map.of()).path()).hasToString("/home/ada/.local/share/frameline");
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")).path())
                .hasToString("/data/frameline");
        assertThat(DataFolder.of("Mac OS X", HOME, Map.of()).path())
                .hasToString("/home/ada/Library/Application Support/Frameline");
        assertThat(DataFolder.of("Windows 11", HOME, Map.of("APPDATA", "/appdata")).path())
                .hasToString("/appdata/Frameline");
        assertThat(DataFolder.of("Windows 11", HOME, Map.of()).path())
                .hasToString("/home/ada/AppData/Roaming/Frameline");
    }

    @Test
    void goesWhereItIsTold() {
        var chosen = DataFolder.of("Linux", HOME, Map.of("FRAMELINE_HOME", "/tmp/here"));
        assertThat(chosen.path()).hasToString("/tmp/here");
        assertThat(chosen.recordings()).hasToString("/tmp/here/recordings");
        assertThat(chosen.logs()).hasToString("/tmp/here/logs");
    }

    @Test
    void bringsBackWindowTabsAndUnsentText() throws FaultException {
        var tab = new OpenTab("p", "ws://h", "/r/x.frameline", "HEADERS", "HEX", "de ad", List.of("{}", "[]"),
                List.of(0.6, 0.7));
        var state = new WindowState(new Bounds(10, 20, 1200, 800), true, 260, List.of(tab, OpenTab.DEFAULT), 1);
        store().save(state);
        store().save(Preferences.DEFAULT.withLook(Preferences.Look.DARK));
        assertThat(store().window()).isEqualTo(state);
        assertThat(store().preferences().look()).isEqualTo(Preferences.Look.DARK);
    }

    @Test
    void startsWithDefaultsWhenThereIsNothingOrNothingReadable() throws FaultException, IOException {
        assertThat(store().window()).isEqualTo(WindowState.DEFAULT);
        assertThat(store().preferences()).isEqualTo(Preferences.DEFAULT);
        Files.writeString(folder.resolve("window.json"), "nonsense");
        assertThat(store().window()).isEqualTo(WindowState.DEFAULT);
    }

    private SettingsStore store() {
        return new SettingsStore(folder, new FakeTicker());
    }
}
