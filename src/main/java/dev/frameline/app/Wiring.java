package dev.frameline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.stage.Window;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.profile.Profile;
import dev.frameline.profile.ProfileStore;
import dev.frameline.recording.Recording;
import dev.frameline.recording.sqlite.SqliteRecording;
import dev.frameline.session.LiveSession;
import dev.frameline.session.NewFile;
import dev.frameline.session.OpenedSession;
import dev.frameline.session.Session;
import dev.frameline.settings.DataFolder;
import dev.frameline.settings.SettingsStore;
import dev.frameline.shelf.RecordingNames;
import dev.frameline.ui.connections.ConnectionsViewModel;
import dev.frameline.ui.kit.dialog.Asks;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.SystemClipboards;
import dev.frameline.ui.kit.dialog.SystemFileChoosers;
import dev.frameline.ui.kit.dialog.WindowAsks;
import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.fx.FxExecutor;
import dev.frameline.ui.kit.fx.Pump;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.session.PaneTools;
import dev.frameline.ui.session.SessionOptions;
import dev.frameline.ui.session.SessionPane;
import dev.frameline.ui.session.SessionViewModel;
import dev.frameline.ui.shell.ShellView;
import dev.frameline.ui.shell.ShellViewModel;
import dev.frameline.ui.shell.ShellViewModel.TabKind;

/// The one place that makes the program's parts and hands them to each other. Confined to the FX thread.
public final class Wiring implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Wiring.class.getName());

    private final Ticker ticker = Ticker.system();
    private final DataFolder folder;
    private final Tasks tasks;
    private final Asks asks;
    private final Clipboards clipboards = new SystemClipboards();
    private final DemoHost demo;
    private final PaneTools tools;
    private final ProfileStore profiles;
    private final SettingsStore settings;
    private final ConnectionsViewModel connections;
    private final ShellViewModel shell;
    private final RecordingsWiring recordings;

    /// @param folder where the program keeps its files
    /// @param skin dresses dialogs
    /// @param owner the window that dialogs belong to, once there is one
    /// @param guard told of every bug
    public Wiring(DataFolder folder, Skin skin, Supplier<Window> owner, CrashGuard guard) {
        this.folder = folder;
        boolean isMac = System.getProperty("os.name", "").startsWith("Mac");
        tasks = new ThreadTasks(new FxExecutor(), guard);
        asks = new WindowAsks(skin, owner);
        demo = new DemoHost(tasks, ticker);
        tools = new PaneTools(tasks, ticker, Delay.ofToolkit(), new Pump(), new Times(ZoneId.systemDefault()),
                clipboards, new SystemFileChoosers(owner), isMac);
        profiles = new ProfileStore(folder.path(), ticker);
        settings = new SettingsStore(folder.path(), ticker);
        Supplier<String> newId = () -> UUID.randomUUID().toString();
        connections = new ConnectionsViewModel(profiles, tasks, newId);
        shell = new ShellViewModel(connections, this::pane, newId, tasks, asks);
        recordings = new RecordingsWiring(folder, shell, tools, asks, opened -> viewer(opened, newId.get()));
    }

    private SessionPane pane(Profile profile, TabKind kind) {
        var options = new SessionOptions(tasks, ticker, demo, title -> session(title, kind.recording()),
                this::newFile, connections::update, this::save, shell::connectAgain);
        return new SessionPane(new SessionViewModel(options, profile, kind.isSaved()), tools);
    }

    private SessionPane viewer(OpenedSession opened, String id) {
        var options = new SessionOptions(tasks, ticker, demo, _ -> opened, this::newFile, connections::update,
                this::save,
                shell::connectAgain);
        var profile = Profile.of(id, RecordingNames.nameOf(opened.file()), opened.url());
        return new SessionPane(new SessionViewModel(options, profile, false), tools);
    }

    private NewFile newFile(Supplier<String> title) {
        var names = new RecordingNames(folder.recordings(), ticker, ZoneId.systemDefault());
        return () -> names.next(title.get());
    }

    private Session session(Supplier<String> title, String earlier) {
        return new LiveSession(newFile(title), earlier(earlier), tasks, ticker);
    }

    /// What a tab showed last time. A recording that is gone or damaged is no reason not to open the tab: it is left out.
    private Optional<Recording> earlier(String file) {
        if (file.isEmpty() || !Files.isRegularFile(Path.of(file))) {
            return Optional.empty();
        }
        try {
            return Optional.of(SqliteRecording.open(Path.of(file), tasks, ticker));
        } catch (FaultException unreadable) {
            LOG.log(Level.WARNING, "An earlier recording was not opened: {0}", unreadable.fault().what());
            return Optional.empty();
        }
    }

    private void save(Profile profile) {
        Profile named = profile.name().isBlank() ? profile.withName(profile.title()) : profile;
        connections.add(named);
        shell.saved(named);
        connections.startRenaming(named.id());
    }

    /// The window's content.
    ShellView view(Skin skin) {
        return new ShellView(new ShellView.Models(shell, connections, recordings.list(), recordings.deeds(),
                recordings.rescued(), recordings.page()), skin, clipboards, tools.isMac());
    }

    Tasks tasks() {
        return tasks;
    }

    Asks asks() {
        return asks;
    }

    ProfileStore profiles() {
        return profiles;
    }

    SettingsStore settings() {
        return settings;
    }

    ConnectionsViewModel connections() {
        return connections;
    }

    ShellViewModel shell() {
        return shell;
    }

    RecordingsWiring recordings() {
        return recordings;
    }

    /// Ends the demo server and all threads.
    @Override
    public void close() {
        demo.close();
        tasks.close();
    }
}
