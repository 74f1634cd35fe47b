package dev.frameline.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.session.OpenedSession;
import dev.frameline.settings.DataFolder;
import dev.frameline.settings.Preferences;
import dev.frameline.settings.Retention;
import dev.frameline.shelf.Shelf;
import dev.frameline.ui.kit.dialog.Asks;
import dev.frameline.ui.kit.fx.Settle;
import dev.frameline.ui.preferences.PreferencesViewModel;
import dev.frameline.ui.recordings.RecordingDeeds;
import dev.frameline.ui.recordings.RecordingTools;
import dev.frameline.ui.recordings.RecordingsViewModel;
import dev.frameline.ui.recordings.RescuedViewModel;
import dev.frameline.ui.session.PaneTools;
import dev.frameline.ui.session.SessionPane;
import dev.frameline.ui.shell.RecordingTabs;
import dev.frameline.ui.shell.ShellViewModel;

/// The parts that are about recordings as files, and what happens to those at the start. Confined to the FX thread.
final class RecordingsWiring {

    private static final Logger LOG = Logger.getLogger(RecordingsWiring.class.getName());

    private static final Duration BEFORE_SWEEPING = Duration.ofSeconds(5);

    private final Tasks tasks;
    private final Shelf shelf;
    private final Function<OpenedSession, SessionPane> newViewer;
    private final RecordingTabs.Opener opener;
    private final RecordingTabs tabs;
    private final RecordingDeeds deeds;
    private final RecordingsViewModel list;
    private final RescuedViewModel rescued;
    private final ObjectProperty<Preferences> preferences = new SimpleObjectProperty<>(Preferences.DEFAULT);
    private final PreferencesViewModel page;
    private final Settle sweeping;

    /// @param newViewer makes the tab of an opened recording
    RecordingsWiring(DataFolder folder, ShellViewModel shell, PaneTools tools, Asks asks,
            Function<OpenedSession, SessionPane> newViewer) {
        this.tasks = tools.tasks();
        this.newViewer = newViewer;
        shelf = new Shelf(folder.recordings(), folder.path(), tools.ticker());
        opener = file -> OpenedSession.open(file, tasks, tools.ticker());
        tabs = new RecordingTabs(shell, opener, newViewer, tasks);
        var listTools = new RecordingTools(tasks, tools.delay(), tools.choosers(), tools.clipboards(),
                new SystemReveal(System.getProperty("os.name", "")));
        deeds = new RecordingDeeds(shelf, tabs, listTools);
        list = new RecordingsViewModel(shelf, tabs, listTools, deeds);
        rescued = new RescuedViewModel(deeds::open);
        tabs.setOnOpened(deeds::remember, deeds::say);
        page = new PreferencesViewModel(preferences, shelf, tabs::files, tasks, asks);
        sweeping = new Settle(tools.delay(), BEFORE_SWEEPING, this::sweep);
        tabs.setOnChanged(() -> {
            list.refresh();
            sweeping.touch();
        });
    }

    RecordingDeeds deeds() {
        return deeds;
    }

    RecordingsViewModel list() {
        return list;
    }

    RescuedViewModel rescued() {
        return rescued;
    }

    /// What is chosen for the whole program; set once it was read.
    ObjectProperty<Preferences> preferencesProperty() {
        return preferences;
    }

    PreferencesViewModel page() {
        return page;
    }

    Shelf shelf() {
        return shelf;
    }

    /// Lets go what the preferences say: some time after the start, and whenever a session has come or gone.
    private void sweep() {
        Retention rules = preferences.get().retention();
        Set<Path> open = tabs.files();
        tasks.run("sweep recordings", () -> shelf.sweep(rules, open)).then(deeds::swept,
                failed -> LOG.log(Level.WARNING, "Not swept: {0}", failed.what()));
    }

    /// Sweeps no more.
    void close() {
        sweeping.cancel();
    }

    /// Makes whole what a killed program left, says so, and then runs `then`. A recording that a tab is about to show is
    /// to be whole before: `then` waits if there may be something to do, and runs at once if there is not.
    void rescue(Runnable then) {
        if (!hasUnfinished()) {
            then.run();
            list.refresh();
            return;
        }
        tasks.run("rescue recordings", shelf::rescue).then(found -> {
            then.run();
            rescued.show(found);
            list.refresh();
        }, failed -> {
            LOG.log(Level.WARNING, "Nothing was rescued: {0}", failed.what());
            then.run();
            list.refresh();
        });
    }

    private boolean hasUnfinished() {
        try {
            return shelf.hasUnfinished();
        } catch (FaultException unreadable) {
            return false;
        }
    }

    /// The tab of a recording that was open last time; none if it is gone or damaged, which is said.
    Optional<SessionPane> viewer(Path file) {
        try {
            return Optional.of(newViewer.apply(opener.open(file)));
        } catch (FaultException unreadable) {
            deeds.say(unreadable.fault());
            return Optional.empty();
        }
    }
}
