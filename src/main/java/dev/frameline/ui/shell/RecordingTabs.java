package dev.frameline.ui.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.session.OpenedSession;
import dev.frameline.session.SessionState;
import dev.frameline.ui.recordings.OpenRecordings;
import dev.frameline.ui.session.SessionPane;

/// The recordings that tabs show or write, told from the tabs themselves. Confined to the FX thread.
public final class RecordingTabs implements OpenRecordings {

    private final ShellViewModel shell;
    private final Opener opener;
    private final Function<OpenedSession, SessionPane> newViewer;
    private final Tasks tasks;
    private final Set<Path> opening = new HashSet<>();
    private Consumer<Path> onOpened = _ -> {
        // nobody keeps a list yet
    };
    private Consumer<Fault> onFault = _ -> {
        // nobody says it yet
    };

    /// Opens a recording to look at. Blocks. Any thread.
    @FunctionalInterface
    public interface Opener {
        OpenedSession open(Path file) throws FaultException;
    }

    /// @param newViewer makes the tab of an opened recording
    public RecordingTabs(ShellViewModel shell, Opener opener, Function<OpenedSession, SessionPane> newViewer,
            Tasks tasks) {
        this.shell = shell;
        this.opener = opener;
        this.newViewer = newViewer;
        this.tasks = tasks;
    }

    /// Who is told of every recording that was opened, and who says why one was not.
    public void setOnOpened(Consumer<Path> opened, Consumer<Fault> failed) {
        onOpened = opened;
        onFault = failed;
    }

    /// Who looks at the files again when a session begins, ends or goes.
    public void setOnChanged(Runnable changed) {
        shell.tabs().addListener((ListChangeListener<SessionPane>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(pane -> pane.stateProperty().subscribe(_ -> changed.run()));
            }
            changed.run();
        });
    }

    @Override
    public void open(Path file) {
        Path wanted = absolute(file);
        Optional<SessionPane> present = pane(wanted);
        if (present.isPresent()) {
            shell.select(present.get());
        } else if (opening.add(wanted)) {
            tasks.run("open recording", () -> opener.open(wanted)).then(opened -> {
                opening.remove(wanted);
                shell.add(newViewer.apply(opened));
                onOpened.accept(wanted);
            }, failed -> {
                opening.remove(wanted);
                onFault.accept(failed);
            });
        }
    }

    /// The recording that a tab shows.
    static Optional<Path> fileOf(SessionPane pane) {
        return pane.recording().map(recording -> absolute(recording.file()));
    }

    private Optional<SessionPane> pane(Path file) {
        return shell.tabs().stream().filter(pane -> fileOf(pane).filter(file::equals).isPresent()).findFirst();
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    @Override
    public Set<Path> files() {
        Set<Path> files = new HashSet<>(opening);
        shell.tabs().forEach(pane -> fileOf(pane).ifPresent(files::add));
        return files;
    }

    @Override
    public Map<Path, SessionState> held() {
        Map<Path, SessionState> held = new HashMap<>();
        for (SessionPane pane : shell.tabs()) {
            if (!pane.model().isViewer()) {
                fileOf(pane).ifPresent(file -> held.put(file, pane.stateProperty().get()));
            }
        }
        return held;
    }

    @Override
    public void close(Path file, Consumer<Reopening> then) {
        Optional<SessionPane> present = pane(absolute(file)).filter(pane -> !pane.isLive());
        if (present.isEmpty()) {
            then.accept(Reopening.NONE);
            return;
        }
        SessionPane pane = present.get();
        Reopening reopening = pane.model().isViewer() ? at -> at.ifPresent(this::open) : comeback(pane);
        shell.close(pane, () -> then.accept(reopening));
    }

    /// The tab of a connection comes back once, with all that was typed into it.
    private Reopening comeback(SessionPane pane) {
        var left = new AtomicReference<>(Optional.of(shell.leave(pane)));
        return at -> left.getAndSet(Optional.empty())
                .ifPresent(it -> shell.comeBack(it, at.map(Path::toString).orElse("")));
    }
}
