package dev.frameline.shelf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.json.JsonFile;
import dev.frameline.base.json.JsonLoad;
import dev.frameline.base.time.Ticker;
import dev.frameline.recording.sqlite.Recordings;
import dev.frameline.settings.Retention;
import dev.frameline.shelf.ShelfItem.Hold;
import dev.frameline.shelf.Trash.Trashed;

/// The recordings in the data folder, and those elsewhere that were opened lately. Looking again costs little: a file is
/// opened only if its time or size has changed. Any thread; all of it waits for the disk.
public final class Shelf {

    private final Path folder;
    private final Trash trash;
    private final JsonFile<ShelfNotes> notes;
    private final Ticker ticker;
    private final Glances glances = new Glances();

    /// A recording that a killed program left and that is whole again.
    ///
    /// @param file where it lies
    /// @param frames how many it has
    public record Rescued(Path file, long frames) {

        /// What it is called.
        public String name() {
            return RecordingNames.nameOf(file);
        }
    }

    /// @param folder where Frameline puts recordings
    /// @param data where it keeps its other files
    public Shelf(Path folder, Path data, Ticker ticker) {
        this.folder = folder.toAbsolutePath().normalize();
        this.ticker = ticker;
        trash = new Trash(data.resolve("trash"));
        notes = new JsonFile<>(data.resolve("recordings.json"), ShelfNotes.class, 1, ticker);
    }

    /// Where Frameline puts recordings.
    public Path folder() {
        return folder;
    }

    /// Where deleted ones wait.
    public Trash trash() {
        return trash;
    }

    /// All of them, the one that was written last first. What cannot be read is among them, with the reason.
    public List<ShelfItem> items() throws FaultException {
        ShelfNotes known = notes();
        List<ShelfItem> items = new ArrayList<>();
        for (Path file : Recordings.in(folder)) {
            item(file, known).ifPresent(items::add);
        }
        for (String path : known.elsewhere()) {
            item(Path.of(path), known).ifPresent(items::add);
        }
        items.sort(Comparator.comparing(ShelfItem::written).reversed().thenComparing(ShelfItem::file));
        glances.retain(items.stream().map(ShelfItem::file).toList());
        return List.copyOf(items);
    }

    /// Nothing if it is gone.
    private Optional<ShelfItem> item(Path file, ShelfNotes known) {
        return glances.of(file).map(now -> new ShelfItem(file, now.glance().frames(), now.stamp().bytes(),
                now.stamp().written(), now.glance().url(), now.stamp().hasJournal(), hold(file, now, known),
                now.trouble()));
    }

    private Hold hold(Path file, Glances.Seen now, ShelfNotes known) {
        if (!isOurs(file)) {
            return Hold.ELSEWHERE;
        }
        if (now.trouble().isPresent()) {
            return Hold.UNREADABLE;
        }
        if (now.stamp().hasJournal()) {
            return Hold.UNFINISHED;
        }
        boolean isNamed = known.named().contains(String.valueOf(file.getFileName()))
                || !RecordingNames.isGivenByUs(RecordingNames.nameOf(file));
        return isNamed ? Hold.NAMED : now.glance().isMarked() ? Hold.MARKED : Hold.NONE;
    }

    private boolean isOurs(Path file) {
        return folder.equals(file.toAbsolutePath().normalize().getParent());
    }

    private ShelfNotes notes() throws FaultException {
        return switch (notes.load()) {
            case JsonLoad.Loaded<ShelfNotes> loaded -> loaded.value();
            case JsonLoad.Missing<ShelfNotes> _,JsonLoad.Broken<ShelfNotes> _,JsonLoad.Newer<ShelfNotes> _ ->
                ShelfNotes.EMPTY;
        };
    }

    private synchronized void note(UnaryOperator<ShelfNotes> change) throws FaultException {
        ShelfNotes before = notes();
        ShelfNotes after = change.apply(before);
        if (!after.equals(before)) {
            notes.save(after);
        }
    }

    /// A recording was opened or saved here; one in another folder is listed from now on.
    public void remember(Path file) throws FaultException {
        Path absolute = file.toAbsolutePath().normalize();
        if (!isOurs(absolute)) {
            note(known -> known.withElsewhere(absolute.toString()));
        }
    }

    /// Lists a recording in another folder no longer.
    public void forget(Path file) throws FaultException {
        note(known -> known.withoutElsewhere(file.toString()));
    }

    /// Gives a recording that nobody has open another name, and says where it lies then.
    public Path rename(Path file, String name) throws FaultException {
        String wanted = name.strip();
        String problem = RecordingNames.problemOf(wanted);
        if (!problem.isEmpty()) {
            throw new FaultException(Fault.of(Fault.Kind.INPUT, problem, "Choose another name."));
        }
        Path target = file.resolveSibling(wanted + Recordings.SUFFIX);
        settle(file);
        try {
            if (Files.exists(target) && !Files.isSameFile(file, target)) {
                throw new FaultException(Fault.of(Fault.Kind.INPUT, "There is already a recording " + wanted + ".",
                        "Choose another name."));
            }
            Files.move(file, target);
        } catch (IOException refused) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, RecordingNames.nameOf(file) + " could not be renamed.",
                    "Check the permissions of its folder, and whether another program has it open.", refused));
        }
        note(known -> isOurs(target)
                ? known.withName(String.valueOf(target.getFileName()))
                : known.withoutElsewhere(file.toString()).withElsewhere(target.toString()));
        return target;
    }

    /// One file can be moved; two would part.
    private static void settle(Path file) throws FaultException {
        if (Files.exists(Recordings.journal(file)) && !Recordings.settle(file)) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, RecordingNames.nameOf(file) + " is being recorded.",
                    "End its connection and close its tab first."));
        }
    }

    /// Moves a recording of the data folder that nobody has open into the trash.
    public Trashed remove(Path file) throws FaultException {
        if (glances.of(file).filter(seen -> seen.trouble().isPresent()).isEmpty()) {
            settle(file);
        }
        return trash.put(file, now());
    }

    /// Brings a recording back from the trash, under another name if its own is taken; says where it lies then.
    public Path restore(Trashed trashed) throws FaultException {
        Path target = trashed.original();
        for (int i = 2; Files.exists(target); i++) {
            target = trashed.original().resolveSibling(trashed.name() + " " + i + Recordings.SUFFIX);
        }
        trash.take(trashed, target);
        return target;
    }

    /// Copies a recording to a place of the person's choice, also while it is written; it is listed from then on.
    public void copy(Path file, Path target, DoubleConsumer progress) throws FaultException, InterruptedException {
        if (isSame(file, target)) {
            throw new FaultException(Fault.of(Fault.Kind.INPUT, "A recording cannot be saved over itself.",
                    "Choose another name or folder."));
        }
        Recordings.copy(file, target, progress);
        remember(target);
    }

    private static boolean isSame(Path file, Path target) throws FaultException {
        try {
            return Files.exists(target) && Files.isSameFile(file, target);
        } catch (IOException refused) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, target + " cannot be seen.", "Choose another folder.",
                    refused));
        }
    }

    /// Whether a killed program may have left something.
    public boolean hasUnfinished() throws FaultException {
        return Recordings.in(folder).stream().anyMatch(file -> Files.exists(Recordings.journal(file)));
    }

    /// Makes whole what killed programs left. What another program is still writing, what is damaged and what is empty
    /// is left as it is. The one that was written last comes last.
    public List<Rescued> rescue() throws FaultException {
        List<Rescued> rescued = new ArrayList<>();
        Comparator<File> byTime = Comparator.comparingLong(File::lastModified);
        for (File file : Recordings.unfinished(folder).stream().map(Path::toFile).sorted(byTime).toList()) {
            rescue(file.toPath()).filter(it -> it.frames() > 0).ifPresent(rescued::add);
        }
        return List.copyOf(rescued);
    }

    private static Optional<Rescued> rescue(Path file) {
        try {
            return Recordings.settle(file)
                    ? Optional.of(new Rescued(file, Recordings.glance(file).frames()))
                    : Optional.empty();
        } catch (FaultException damaged) {
            return Optional.empty();
        }
    }

    /// What the rules let go, oldest first.
    ///
    /// @param inUse files that are open
    public List<ShelfItem> surplus(Retention rules, Set<Path> inUse) throws FaultException {
        return Surplus.of(items(), rules, now(), inUse);
    }

    /// Moves into the trash what the rules let go, oldest first.
    ///
    /// @param inUse files that are open
    public List<Trashed> sweep(Retention rules, Set<Path> inUse) throws FaultException {
        List<Trashed> removed = new ArrayList<>();
        for (ShelfItem item : surplus(rules, inUse)) {
            removed.add(remove(item.file()));
        }
        return List.copyOf(removed);
    }

    /// Lets go for good what has been in the trash for long.
    public void purge() throws FaultException {
        trash.purge(now());
    }

    private Instant now() {
        return Instant.ofEpochSecond(0, ticker.epochNanos());
    }
}
