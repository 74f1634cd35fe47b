package dev.frameline.ui.detail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.fault.Fault;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.query.Highlight;
import dev.frameline.ui.kit.code.MarkSource;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.FixedFileChoosers;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryClipboards;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class DetailViewModelTest {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final HandTasks tasks = new HandTasks();
    private final HandDelay delay = new HandDelay();
    private final MemoryClipboards clipboards = new MemoryClipboards();
    private final FixedFileChoosers choosers = new FixedFileChoosers();
    private final MemoryRecording recording = new MemoryRecording();
    private final ObjectProperty<Optional<Entry>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final DetailViewModel model = new DetailViewModel(tasks, delay, new Times(ZoneOffset.UTC), selected,
            clipboards, choosers);

    @Test
    void showsNothingUntilARowIsSelected() {
        recording.add(Sample.in("{\"a\":1}"));
        model.setRecording(Optional.of(recording));
        assertThat(model.subjectProperty().get()).isInstanceOf(Subject.Nothing.class);
        select(1);
        assertThat(model.subjectProperty().get()).isInstanceOf(Subject.Frame.class);
        selected.set(Optional.empty());
        assertThat(model.subjectProperty().get()).isInstanceOf(Subject.Nothing.class);
        assertThat(shown()).isEmpty();
    }

    @Test
    void showsASmallPayloadAtOnce() {
        open(Sample.in("{\"a\":1}"));
        select(1);
        assertThat(shown()).isEqualTo("{\n  \"a\": 1\n}");
        model.formProperty().set(PayloadForm.RAW);
        assertThat(shown()).isEqualTo("{\"a\":1}");
        assertThat(tasks.started()).containsOnly("read around a frame");
    }

    @Test
    void showsAPingOfCharactersAsText() {
        open(Sample.frame(Direction.OUT, Opcode.PING, new byte[]{'1', 'a'}),
                Sample.frame(Direction.IN, Opcode.PONG, new byte[]{'1', 0}));
        select(1);
        assertThat(shown()).isEqualTo("1a");
        select(2);
        assertThat(shown()).startsWith("00000000  31 00");
    }

    @Test
    void readsALargeOneAndKeepsTheOneBeforeUntilThen() {
        open(Sample.in("small"), Sample.in("x".repeat(5000)));
        select(1);
        select(2);
        assertThat(shown()).isEqualTo("small");
        assertThat(model.loadingProperty().get()).isFalse();
        tasks.runAll();
        assertThat(shown()).hasSize(5000);
        model.formProperty().set(PayloadForm.HEX);
        tasks.runAll();
        assertThat(recording.asked()).filteredOn(asked -> asked.startsWith("payload")).hasSize(1);
    }

    @Test
    void showsThatItWaitsWhenItTakesLong() {
        open(Sample.in("small"), Sample.in("x".repeat(5000)));
        select(1);
        select(2);
        delay.pass(PATIENCE);
        assertThat(model.loadingProperty().get()).isTrue();
        assertThat(shown()).isEmpty();
        tasks.runAll();
        assertThat(model.loadingProperty().get()).isFalse();
        assertThat(shown()).hasSize(5000);
    }

    @Test
    void callsOffWhatTheSelectionHasLeftBehind() {
        open(Sample.in("x".repeat(5000)), Sample.in("y".repeat(6000)), Sample.in("small"));
        select(1);
        select(2);
        select(3);
        assertThat(tasks.waiting()).isEqualTo(1);
        tasks.runAll();
        assertThat(shown()).isEqualTo("small");
        assertThat(recording.asked()).noneMatch(asked -> asked.startsWith("payload"));
    }

    @Test
    void joinsThePiecesOfAMessage() {
        open(Sample.in("{\"a\"").without(Meta.FIN), Sample.in("other"),
                Sample.frame(Direction.IN, Opcode.CONTINUATION, new byte[]{':', '1', '}'}).with(Meta.TEXT).message(1));
        select(2);
        assertThat(model.pieceProperty().get()).isFalse();
        select(3);
        assertThat(model.pieceProperty().get()).isTrue();
        assertThat(shown()).isEqualTo(":1}");
        model.wholeMessageProperty().set(true);
        tasks.runAll();
        assertThat(shown()).isEqualTo("{\n  \"a\": 1\n}");
        select(2);
        assertThat(shown()).isEqualTo("other");
    }

    @Test
    void showsNotesAndLeavesHandshakesToOthers() {
        open(Sample.of(EntryKind.NOTE, Direction.IN, "It ended.\nConnect again."),
                Sample.of(EntryKind.REQUEST, Direction.OUT, "GET / HTTP/1.1"),
                Sample.of(EntryKind.NOTE, Direction.IN, "Long.\n" + "x".repeat(900)));
        select(1);
        assertThat(model.subjectProperty().get()).isInstanceOfSatisfying(Subject.Note.class,
                note -> assertThat(note.happened()).isEqualTo("It ended."));
        select(2);
        assertThat(model.subjectProperty().get()).isInstanceOf(Subject.Nothing.class);
        select(3);
        tasks.runAll();
        assertThat(model.subjectProperty().get()).isInstanceOfSatisfying(Subject.Note.class,
                note -> assertThat(note.todo()).hasSize(900));
    }

    @Test
    void saysWhatFailedAndTriesAgain() {
        open(Sample.in("x".repeat(5000)));
        recording.failWith(Optional.of(Fault.of(Fault.Kind.DISK, "The file is gone.", "")));
        select(1);
        tasks.runAll();
        assertThat(model.faultProperty().get()).isPresent();
        recording.failWith(Optional.empty());
        model.retry();
        tasks.runAll();
        assertThat(model.faultProperty().get()).isEmpty();
        assertThat(shown()).hasSize(5000);
    }

    @Test
    void copiesBytesAsTextOrHexAndPretty() {
        open(Sample.in("{\"a\":1.0}"), Sample.frame(Direction.IN, Opcode.BINARY, new byte[]{(byte) 0xde, 1}));
        select(1);
        model.copyPayload();
        assertCopied("{\"a\":1.0}");
        model.copyPretty();
        assertCopied("{\n  \"a\": 1.0\n}");
        model.copyHex();
        assertCopied("7b 22 61 22 3a 31 2e 30 7d");
        select(2);
        model.copyPayload();
        assertCopied("de 01");
        model.copyShown();
        tasks.runAll();
        assertThat(clipboards.text()).get().asString().startsWith("00000000  de 01");
    }

    @Test
    void showsForAMomentThatItCopied() {
        open(Sample.in("a"));
        select(1);
        model.copyShown();
        tasks.runAll();
        assertThat(model.export().copiedProperty().get()).isTrue();
        delay.pass(Duration.ofSeconds(2));
        assertThat(model.export().copiedProperty().get()).isFalse();
    }

    @Test
    void savesAllOfThePayload(@TempDir Path folder) throws IOException {
        open(Sample.in("[" + "1,".repeat(3000) + "1]"));
        select(1);
        tasks.runAll();
        model.save();
        assertThat(tasks.waiting()).as("nothing was chosen").isZero();
        choosers.answer(folder.resolve("saved.json"));
        model.save();
        tasks.runAll();
        assertThat(choosers.asked()).last().satisfies(asked -> assertThat(asked.name()).isEqualTo("frame-1.json"));
        assertThat(Files.readString(folder.resolve("saved.json"))).hasSize(6003).startsWith("[1,1");
        assertThat(model.export().statusProperty().get()).startsWith("Saved 5.9 KB to ");
        choosers.answer(folder.resolve("no/such/folder"));
        model.save();
        tasks.runAll();
        assertThat(model.faultProperty().get()).get().extracting(Fault::kind).isEqualTo(Fault.Kind.DISK);
    }

    @Test
    void doesNotReadTheSameEntryAgainWhenItIsSelectedAgain() {
        open(Sample.in("x".repeat(5000)));
        select(1);
        tasks.runAll();
        Rendering before = model.renderingProperty().get();
        selected.set(Optional.empty());
        recording.replace(1, Sample.in("x".repeat(5000)));
        model.setRecording(Optional.of(recording));
        select(1);
        tasks.runAll();
        Rendering again = model.renderingProperty().get();
        assertThat(again).isNotSameAs(before);
        selected.set(Optional.of(Sample.in("x".repeat(5000)).numbered(1).entry()));
        tasks.runAll();
        assertThat(model.renderingProperty().get()).isSameAs(again);
    }

    @Test
    void callsOffItsWorkWhenItCloses() {
        open(Sample.in("x".repeat(5000)));
        select(1);
        model.copyPretty();
        model.close();
        assertThat(tasks.waiting()).isZero();
        select(1);
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void marksWhatSomebodyLooksForInTheTextOnTheScreen() {
        open(Sample.in("{\"price\":1,\"PRICE\":2}"), Sample.in("price"));
        select(1);
        tasks.runAll();
        model.setHighlights(List.of(new Highlight.Words("price")));
        tasks.runAll();
        String text = shown();
        int first = text.indexOf("price");
        int second = text.indexOf("PRICE");
        assertThat(model.marksProperty().get().marks(0, text.length())).containsExactly(
                new MarkSource.Mark(first, first + 5, false), new MarkSource.Mark(second, second + 5, false));
        assertThat(model.marksProperty().get().marks(first + 5, text.length())).hasSize(1);
        model.formProperty().set(PayloadForm.HEX);
        tasks.runAll();
        assertThat(model.marksProperty().get().marks(0, 100)).isEmpty();
        model.formProperty().set(PayloadForm.RAW);
        select(2);
        tasks.runAll();
        assertThat(model.marksProperty().get().marks(0, 100)).containsExactly(new MarkSource.Mark(0, 5, false));
        model.setHighlights(List.of());
        assertThat(model.marksProperty().get().marks(0, 100)).isEmpty();
    }

    private void open(Sample... samples) {
        for (Sample sample : samples) {
            recording.add(sample);
        }
        model.setRecording(Optional.of(recording));
    }

    private void select(long number) {
        selected.set(Optional.of(recording.entry(number)));
    }

    private String shown() {
        return model.renderingProperty().get().text();
    }

    private void assertCopied(String text) {
        tasks.runAll();
        assertThat(clipboards.text()).contains(text);
    }
}
