package dev.frameline.ui.selection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.fault.Fault;
import dev.frameline.exchange.EntryForm;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.recording.Recording;
import dev.frameline.recording.Totals;
import dev.frameline.ui.entries.EntrySelection;
import dev.frameline.ui.entries.RowNumbers;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.sample.FixedFileChoosers;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryClipboards;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.Sample;

import static org.assertj.core.api.Assertions.assertThat;

final class SelectionViewModelTest {

    private static final int LIMIT = 4000;

    private final HandTasks tasks = new HandTasks();
    private final MemoryRecording memory = new MemoryRecording();
    private final ObjectProperty<Optional<Recording>> recording = new SimpleObjectProperty<>(Optional.of(memory));
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private final RowNumbers numbers = new RowNumbers();
    private final EntrySelection selection = new EntrySelection(numbers, new SimpleLongProperty());
    private final MemoryClipboards clipboards = new MemoryClipboards();
    private final FixedFileChoosers choosers = new FixedFileChoosers();
    private final AtomicBoolean folded = new AtomicBoolean();
    private final SelectionViewModel model = new SelectionViewModel(tasks,
            new SelectionViewModel.Origin(selection, recording, searching, folded::get), clipboards, choosers, LIMIT);

    @TempDir
    private Path folder;

    @Test
    void sumsUpWhatIsSelected() {
        record(10);
        select(2, 4);
        assertThat(model.countProperty().get()).isEqualTo(3);
        assertThat(model.isMany()).isTrue();
        assertThat(model.sumProperty().get().isWhole()).isFalse();
        tasks.runAll();
        assertThat(model.sumProperty().get().totals()).isEqualTo(
                new Totals(3, 3, 18, Sample.START + 2_000_000, Sample.START + 4_000_000));
        assertThat(new SumWords(Texts.of("selection")).of(model.sumProperty().get()))
                .isEqualTo("18 B · 2 ms · 1\u2009500 frames/s · 8.8 KB/s");
    }

    @Test
    void sumsUpInStridesAndStopsWhenOthersAreSelected() {
        int many = 300_000;
        numbers.growTo(many);
        memory.fill(3);
        selection.only(0);
        selection.all(many);
        model.tick();
        assertThat(tasks.runOne()).isTrue();
        assertThat(memory.asked()).containsExactly("totals [1..131072]");
        assertThat(model.sumProperty().get().done()).isEqualTo(131_072);
        selection.only(4);
        model.tick();
        assertThat(tasks.waiting()).isZero();
        assertThat(model.sumProperty().get().total()).isZero();
    }

    @Test
    void asksNothingForASingleEntry() {
        record(10);
        select(2, 2);
        assertThat(model.isMany()).isFalse();
        assertThat(tasks.started()).isEmpty();
    }

    @Test
    void countsOnlyWhatAFilterShows() {
        record(100);
        select(9, 49);
        filter(5, 12, 20, 60);
        model.tick();
        assertThat(model.countProperty().get()).isEqualTo(2);
        tasks.runAll();
        assertThat(memory.asked()).endsWith("totals [12, 20]");
        assertThat(model.sumProperty().get().totals().entries()).isEqualTo(2);
    }

    @Test
    void countsWhileAFilterSearchesAndSumsUpOnlyThen() {
        record(100);
        select(9, 49);
        tasks.runAll();
        int before = tasks.started().size();
        searching.set(true);
        filter(12);
        model.tick();
        assertThat(model.countProperty().get()).isEqualTo(1);
        numbers.add(new long[]{20, 21});
        model.tick();
        assertThat(model.countProperty().get()).isEqualTo(3);
        assertThat(tasks.started()).hasSize(before);
        searching.set(false);
        model.tick();
        tasks.runAll();
        assertThat(model.sumProperty().get().totals().entries()).isEqualTo(3);
    }

    @Test
    void copiesPayloadsOneALine() {
        record(3);
        memory.add(Sample.frame(Direction.IN, Opcode.BINARY,
                new byte[]{1, (byte) 0xff}));
        memory.add(Sample.in("x".repeat(700)));
        numbers.growTo(5);
        select(1, 4);
        model.copy(EntryForm.TEXT);
        tasks.runAll();
        assertThat(clipboards.text()).contains("text 2\ntext 3\n01ff\n" + "x".repeat(700) + "\n");
        assertThat(model.takingProperty().get()).isEqualTo(new TakingState.Copied(4, EntryForm.TEXT));
    }

    @Test
    void copiesHexAndJsonLines() {
        record(3);
        select(0, 1);
        model.copy(EntryForm.HEX);
        tasks.runAll();
        assertThat(clipboards.text()).contains("746578742031\n746578742032\n");
        model.copy(EntryForm.JSON_LINES);
        tasks.runAll();
        assertThat(clipboards.text()).hasValueSatisfying(text -> assertThat(text.lines()).satisfiesExactly(
                one -> assertThat(one).startsWith("{\"n\":1,").endsWith("\"text\":\"text 1\"}"),
                two -> assertThat(two).startsWith("{\"n\":2,").endsWith("\"text\":\"text 2\"}")));
    }

    @Test
    void aFoldedRowIsItsWholeMessage() {
        memory.add(Sample.in("whole"));
        memory.add(Sample.in("{\"a\":").without(Meta.FIN).message(2));
        memory.add(Sample.in("between"));
        memory.add(Sample.frame(Direction.IN, Opcode.CONTINUATION, new byte[]{'1', '}'}).with(Meta.TEXT).message(2));
        filter(1, 2, 3);
        folded.set(true);
        select(0, 1);
        tasks.runAll();
        assertThat(model.sumProperty().get().totals().frames()).isEqualTo(3);
        assertThat(model.sumProperty().get().totals().wireBytes()).isEqualTo(12);
        model.copy(EntryForm.TEXT);
        tasks.runAll();
        assertThat(clipboards.text()).contains("whole\n{\"a\":1}\n");
        model.copy(EntryForm.JSON_LINES);
        tasks.runAll();
        assertThat(clipboards.text().orElseThrow().lines()).hasSize(3);
    }

    @Test
    void copiesScatteredEntriesInOrderAndInPages() {
        record(2000);
        filter(IntStream.rangeClosed(1, 900).mapToLong(n -> n * 2L).toArray());
        selection.only(0);
        selection.extendTo(299);
        model.tick();
        model.copy(EntryForm.TEXT);
        tasks.runAll();
        assertThat(clipboards.text().orElseThrow().lines()).hasSize(300).startsWith("text 2", "text 4")
                .endsWith("text 600");
    }

    @Test
    void refusesToCopyTooMuchAndSavesItInstead() throws Exception {
        record(1000);
        clipboards.copy("before");
        select(0, 999);
        model.copy(EntryForm.TEXT);
        tasks.runAll();
        assertThat(model.takingProperty().get()).isEqualTo(new TakingState.TooMuch(1000, EntryForm.TEXT));
        assertThat(clipboards.text()).contains("before");
        Path file = folder.resolve("entries.txt");
        choosers.answer(file);
        model.save(EntryForm.TEXT);
        tasks.runAll();
        assertThat(model.takingProperty().get()).isEqualTo(new TakingState.Saved(1000, file));
        assertThat(Files.readAllLines(file)).hasSize(1000).endsWith("text 1000");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void saysWhenAFileCannotBeWritten() {
        record(10);
        select(0, 9);
        choosers.answer(folder.resolve("nowhere").resolve("entries.txt"));
        model.save(EntryForm.HEX);
        tasks.runAll();
        assertThat(model.takingProperty().get()).isInstanceOfSatisfying(TakingState.Failed.class,
                failed -> assertThat(failed.fault().what()).isEqualTo("The entries could not be written."));
    }

    @Test
    void leavesNothingOfAFileThatIsCalledOff() {
        record(10_000);
        select(0, 9_999);
        tasks.runAll();
        choosers.answer(folder.resolve("entries.txt"));
        model.save(EntryForm.TEXT);
        tasks.runOne();
        assertThat(model.takingProperty().get()).isEqualTo(new TakingState.UnderWay(4096, 10_000));
        assertThat(folder).isDirectoryContaining("glob:**entries.txt.part");
        model.cancel();
        tasks.runAll();
        assertThat(folder).isEmptyDirectory();
        assertThat(model.takingProperty().get()).isEqualTo(new TakingState.Idle());
    }

    @Test
    void selectingOthersCallsCopyingOff() {
        record(10_000);
        clipboards.copy("before");
        select(0, 9_999);
        model.copy(EntryForm.TEXT);
        selection.only(3);
        tasks.runAll();
        assertThat(clipboards.text()).contains("before");
    }

    @Test
    void saysWhenEntriesCannotBeRead() {
        record(10);
        memory.failWith(Optional.of(Fault.of(Fault.Kind.DISK, "Gone.", "")));
        select(0, 4);
        tasks.runAll();
        assertThat(model.takingProperty().get()).isInstanceOf(TakingState.Failed.class);
    }

    private void record(int count) {
        memory.fill(count);
        numbers.showAll();
        numbers.growTo(count);
    }

    private void select(long first, long last) {
        selection.only(first);
        selection.extendTo(last);
        model.tick();
    }

    private void filter(long... hits) {
        selection.pin();
        numbers.showHits();
        numbers.add(hits);
    }
}
