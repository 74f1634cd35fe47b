package dev.frameline.ui.selection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Tasks;
import dev.frameline.exchange.EntryForm;
import dev.frameline.exchange.EntryLines;
import dev.frameline.recording.Recording;
import dev.frameline.ui.entries.EntrySelection;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.FileChoosers;
import dev.frameline.ui.kit.dialog.FileQuestion;
import dev.frameline.ui.kit.text.Texts;

/// Many selected entries: how many they are, what they come to, and taking them to the clipboard or into a file.
/// Whatever is under way is called off when others are selected. Confined to the FX thread.
public final class SelectionViewModel {

    /// The most that goes to the clipboard. Programs that one would paste more into do not bear it.
    public static final int MOST_COPIED_BYTES = 32 << 20;
    /// While a filter is searching, so many ranges are not counted again at each tick.
    private static final int FEW_RANGES = 1000;

    private final Texts texts = Texts.of("selection");
    private final Tasks tasks;
    private final EntrySelection selection;
    private final ObservableValue<Optional<Recording>> recording;
    private final ObservableBooleanValue searching;
    private final BooleanSupplier folded;
    private final Clipboards clipboards;
    private final FileChoosers choosers;
    private final int mostCopiedBytes;
    private final Summing summing;
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper(this, "count");
    private final ReadOnlyObjectWrapper<Summing.Sum> sum = new ReadOnlyObjectWrapper<>(this, "sum",
            Summing.Sum.NOTHING);
    private final ReadOnlyObjectWrapper<TakingState> taking = new ReadOnlyObjectWrapper<>(this, "taking",
            new TakingState.Idle());
    private Optional<Taking> underWay = Optional.empty();
    private boolean isStale;
    private boolean isSummed = true;

    /// What the view model asks of the list that the entries are selected in.
    ///
    /// @param selection which entries
    /// @param recording that they are in
    /// @param searching whether a filter is still finding out which entries are shown
    /// @param folded whether an entry stands for the whole message that it begins
    public record Origin(EntrySelection selection, ObservableValue<Optional<Recording>> recording,
            ObservableBooleanValue searching, BooleanSupplier folded) {}

    public SelectionViewModel(Tasks tasks, Origin origin, Clipboards clipboards, FileChoosers choosers) {
        this(tasks, origin, clipboards, choosers, MOST_COPIED_BYTES);
    }

    SelectionViewModel(Tasks tasks, Origin origin, Clipboards clipboards, FileChoosers choosers,
            int mostCopiedBytes) {
        this.tasks = tasks;
        this.clipboards = clipboards;
        this.choosers = choosers;
        this.mostCopiedBytes = mostCopiedBytes;
        selection = origin.selection();
        recording = origin.recording();
        searching = origin.searching();
        folded = origin.folded();
        summing = new Summing(tasks, sum::set, this::fail);
        selection.entriesProperty().subscribe((before, now) -> changed());
        selection.turnProperty().subscribe((before, now) -> changed());
        recording.subscribe((before, now) -> changed());
    }

    /// How many selected entries are shown.
    public ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// What they come to, as far as they are summed up.
    ReadOnlyObjectProperty<Summing.Sum> sumProperty() {
        return sum.getReadOnlyProperty();
    }

    /// How taking them away goes.
    ReadOnlyObjectProperty<TakingState> takingProperty() {
        return taking.getReadOnlyProperty();
    }

    /// Whether more than one entry is selected.
    public boolean isMany() {
        return selection.count() > 1;
    }

    /// Counts and sums up anew if others are selected or shown. Cheap; meant to be called up to 30 times a second while
    /// the pane is shown.
    public void tick() {
        boolean isMoving = searching.get();
        if (!isStale && !isMoving && isSummed) {
            return;
        }
        boolean isCheap = selection.entriesProperty().get().ranges() <= FEW_RANGES;
        if (isStale || isCheap) {
            long now = selection.count();
            isSummed &= now == count.get();
            count.set(now);
        }
        // a search that goes on, and many ranges, will have to be counted once more
        isStale = isMoving && !isCheap;
        if (!isSummed && !isMoving) {
            isSummed = true;
            sumUp();
        }
    }

    private void changed() {
        summing.stop();
        underWay.ifPresent(Taking::stop);
        underWay = Optional.empty();
        sum.set(Summing.Sum.NOTHING);
        taking.set(new TakingState.Idle());
        isStale = true;
        isSummed = false;
    }

    private void sumUp() {
        if (count.get() > 1) {
            recording.getValue().ifPresent(from -> summing.begin(from, new Walk(selection), folded.getAsBoolean()));
        }
    }

    /// Copies the selected entries.
    public void copy(EntryForm form) {
        var text = new TextTarget(mostCopiedBytes);
        take(form, text, total -> {
            clipboards.copy(text.text());
            taking.set(new TakingState.Copied(total, form));
        });
    }

    /// Asks for a file and saves the selected entries there.
    public void save(EntryForm form) {
        String suffix = form == EntryForm.JSON_LINES ? "jsonl" : "txt";
        var question = new FileQuestion(texts.get("selection.save.title"), texts.get("selection.save." + suffix),
                List.of("*." + suffix), texts.get("selection.save.name") + "." + suffix, Optional.empty());
        Optional<Path> chosen = choosers.save(question);
        chosen.ifPresent(file -> take(form, new FileTarget(file),
                total -> taking.set(new TakingState.Saved(total, file))));
    }

    /// Calls off taking them away; nothing of it stays.
    public void cancel() {
        underWay.ifPresent(Taking::stop);
        underWay = Optional.empty();
        taking.set(new TakingState.Idle());
    }

    /// Calls off all that is under way.
    public void close() {
        changed();
        isStale = false;
    }

    private void take(EntryForm form, Target target, Consumer<Long> finished) {
        cancel();
        recording.getValue().filter(from -> selection.count() > 0).ifPresent(from -> {
            var started = new Taking(tasks, from, folded.getAsBoolean(), new EntryLines(from, form),
                    new Walk(selection), target, new Taking.Progress() {
                        @Override
                        public void at(long done, long total) {
                            taking.set(new TakingState.UnderWay(done, total));
                        }

                        @Override
                        public void finished(long total) {
                            underWay = Optional.empty();
                            finished.accept(total);
                        }

                        @Override
                        public void full(long total) {
                            underWay = Optional.empty();
                            taking.set(new TakingState.TooMuch(total, form));
                        }

                        @Override
                        public void failed(Fault fault) {
                            underWay = Optional.empty();
                            fail(fault);
                        }
                    });
            underWay = Optional.of(started);
            started.begin();
        });
    }

    private void fail(Fault fault) {
        taking.set(new TakingState.Failed(fault));
    }
}
