package dev.frameline.ui.recordings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.time.FakeTicker;
import dev.frameline.session.SessionState;
import dev.frameline.shelf.Shelf;
import dev.frameline.shelf.Shelf.Rescued;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.sample.FixedFileChoosers;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryClipboards;
import dev.frameline.ui.sample.RecordedFile;

import static org.assertj.core.api.Assertions.assertThat;

class RecordingsViewModelTest {

    private final HandTasks tasks = new HandTasks();
    private final HandDelay delay = new HandDelay();
    private final FixedFileChoosers choosers = new FixedFileChoosers();
    private final MemoryClipboards clipboards = new MemoryClipboards();
    private final FakeOpenRecordings open = new FakeOpenRecordings();
    private final List<Path> revealed = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<Runnable> undo = new ArrayList<>();
    @TempDir
    private Path data = Path.of("");
    private Path folder = Path.of("");
    private RecordingsViewModel model = model();

    private RecordingsViewModel model() {
        var tools = new RecordingTools(tasks, delay, choosers, clipboards, revealed::add);
        var shelf = new Shelf(folder, data, new FakeTicker());
        var deeds = new RecordingDeeds(shelf, open, tools);
        deeds.setOnRemoved((text, back) -> {
            said.add(text);
            undo.add(back);
        });
        return new RecordingsViewModel(shelf, open, tools, deeds);
    }

    @BeforeEach
    void write() throws Exception {
        folder = Files.createDirectories(data.resolve("recordings"));
        model = model();
        for (int i = 1; i <= 8; i++) {
            Path file = RecordedFile.written(folder.resolve("r" + i + ".frameline"), i);
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plus(Duration.ofDays(100 - i))));
        }
        refresh();
    }

    private void refresh() {
        model.refresh();
        tasks.runAll();
    }

    private List<String> names() {
        return model.rows().stream().map(row -> row.item().name()).toList();
    }

    private Path file(String name) {
        return folder.resolve(name + ".frameline");
    }

    @Test
    void showsTheNewestFewAndAllWhenAsked() {
        assertThat(names()).containsExactly("r1", "r2", "r3", "r4", "r5", "r6");
        assertThat(model.foundProperty().get()).isEqualTo(8);
        model.showingAllProperty().set(true);
        assertThat(names()).hasSize(8).endsWith("r7", "r8");
    }

    @Test
    void findsByName() {
        model.searchProperty().set(" R8");
        assertThat(names()).containsExactly("r8");
        assertThat(model.foundProperty().get()).isEqualTo(1);
        model.openFirst();
        assertThat(open.opened).containsExactly(file("r8"));
        model.searchProperty().set("none of them");
        model.openFirst();
        assertThat(open.opened).hasSize(1);
    }

    @Test
    void looksOnceMoreWhenAskedWhileLooking() {
        model.refresh();
        model.refresh();
        model.refresh();
        tasks.runAll();
        assertThat(tasks.started()).containsExactly("list recordings", "list recordings", "list recordings");
        assertThat(delay.pending()).isZero();
    }

    @Test
    void looksAgainWhileSomethingIsBeingWritten() throws Exception {
        open.held.put(file("r3"), SessionState.OPEN);
        refresh();
        assertThat(model.rows()).filteredOn(RecordingRow::isLive).extracting(row -> row.item().name())
                .containsExactly("r3");
        open.held.put(file("r3"), SessionState.CLOSED);
        delay.pass(Duration.ofSeconds(2));
        tasks.runAll();
        assertThat(model.rows()).noneMatch(RecordingRow::isLive);
        assertThat(delay.pending()).isZero();
        Files.createFile(folder.resolve("r4.frameline-wal"));
        refresh();
        assertThat(model.rows()).filteredOn(RecordingRow::isLive).extracting(row -> row.item().name())
                .containsExactly("r4");
    }

    @Test
    void renamesAFileAndItsOpenTab() {
        open.viewers.add(file("r2"));
        model.renamingProperty().set(Optional.of(file("r2")));
        model.rename(file("r2"), "the bug");
        tasks.runAll();
        assertThat(model.renamingProperty().get()).isEmpty();
        assertThat(names()).contains("the bug").doesNotContain("r2");
        assertThat(open.opened).containsExactly(file("the bug"));
        assertThat(model.selectedProperty().get()).contains(file("the bug"));
    }

    @Test
    void saysBesideTheListWhyANameWillNotDo() {
        open.viewers.add(file("r2"));
        model.rename(file("r2"), "r3");
        tasks.runAll();
        assertThat(fault().sentence()).contains("already a recording r3", "another name");
        assertThat(open.opened).containsExactly(file("r2"));
        model.deeds().dismissFault();
        assertThat(model.deeds().faultProperty().get()).isEmpty();
        model.rename(file("r2"), "  ");
        model.rename(file("r2"), "r2");
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void leavesAloneWhatALiveConnectionWrites() {
        open.held.put(file("r1"), SessionState.OPEN);
        model.rename(file("r1"), "other");
        assertThat(fault().sentence()).isEqualTo("\u201cr1\u201d is being recorded. Disconnect first.");
        model.deeds().dismissFault();
        model.deeds().remove(model.rows().getFirst().item());
        assertThat(fault().sentence()).contains("Disconnect first");
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void bringsTheTabOfAConnectionBackAfterItsFileWasMoved() {
        open.held.put(file("r1"), SessionState.CLOSED);
        model.rename(file("r1"), "other");
        tasks.runAll();
        open.held.put(file("other"), SessionState.CLOSED);
        model.deeds().remove(model.rows().getFirst().item());
        tasks.runAll();
        assertThat(open.cameBack).containsExactly(file("other").toString(), "");
    }

    @Test
    void deletesAndBringsBack() {
        open.viewers.add(file("r1"));
        model.deeds().remove(model.rows().getFirst().item());
        tasks.runAll();
        assertThat(names()).doesNotContain("r1");
        assertThat(said).containsExactly("\u201cr1\u201d was deleted.");
        undo.getFirst().run();
        tasks.runAll();
        assertThat(names()).contains("r1");
        assertThat(open.opened).containsExactly(file("r1"));
    }

    @Test
    void takesARecordingElsewhereOffTheListAndLeavesItsFile(@TempDir Path elsewhere) throws Exception {
        Path sent = RecordedFile.written(elsewhere.resolve("sent.frameline"), 2);
        model.deeds().remember(sent);
        tasks.runAll();
        assertThat(names()).first().isEqualTo("sent");
        model.deeds().remove(model.rows().getFirst().item());
        tasks.runAll();
        assertThat(names()).doesNotContain("sent");
        assertThat(sent).exists();
        undo.getFirst().run();
        tasks.runAll();
        assertThat(names()).first().isEqualTo("sent");
    }

    @Test
    void savesACopyWhereThePersonChooses(@TempDir Path elsewhere) throws Exception {
        choosers.answer(elsewhere.resolve("copy"));
        model.deeds().saveAs(file("r5"));
        assertThat(choosers.asked().getFirst().name()).isEqualTo("r5.frameline");
        assertThat(model.deeds().copying().targetProperty().get()).contains(elsewhere.resolve("copy.frameline"));
        tasks.runAll();
        assertThat(model.deeds().copying().targetProperty().get()).isEmpty();
        assertThat(elsewhere.resolve("copy.frameline")).exists();
        assertThat(names()).first().isEqualTo("copy");
        assertThat(delay.pending()).isZero();
        model.deeds().saveAs(file("r5"));
        assertThat(fault().what()).contains("already a file");
    }

    @Test
    void stopsSavingACopy(@TempDir Path elsewhere) {
        choosers.answer(elsewhere.resolve("copy.frameline"));
        model.deeds().saveAs(file("r5"));
        model.deeds().copying().cancel();
        tasks.runAll();
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(model.deeds().copying().targetProperty().get()).isEmpty();
    }

    @Test
    void replacesNoRecordingThatIsOpen() {
        open.viewers.add(file("r2"));
        choosers.answer(file("r2"));
        model.deeds().saveAs(file("r5"));
        assertThat(fault().sentence()).contains("open in a tab");
    }

    @Test
    void opensWhatThePersonChoosesShowsWhereItLiesAndCopiesThePath() {
        choosers.answer(file("r7"));
        model.deeds().choose();
        assertThat(open.opened).containsExactly(file("r7"));
        model.deeds().reveal(file("r7"));
        model.deeds().copyPath(file("r7"));
        tasks.runAll();
        assertThat(revealed).containsExactly(file("r7"));
        assertThat(clipboards.text()).contains(file("r7").toString());
    }

    @Test
    void saysThatNoFileManagerAnswers() {
        var tools = new RecordingTools(tasks, delay, choosers, clipboards, file -> {
            throw new FaultException(Fault.of(Fault.Kind.DISK, "None here.", "The file is " + file + "."));
        });
        var deeds = new RecordingDeeds(new Shelf(folder, data, new FakeTicker()), open, tools);
        deeds.reveal(file("r1"));
        tasks.runAll();
        assertThat(deeds.faultProperty().get()).get().extracting(Fault::what).isEqualTo("None here.");
    }

    @Test
    void tellsWhatWasRescuedUntilItIsOpenedOrDismissed() {
        var rescued = new RescuedViewModel(open::open);
        rescued.show(List.of());
        assertThat(rescued.textProperty().get()).isEmpty();
        rescued.show(List.of(new Rescued(file("r1"), 12_004)));
        assertThat(rescued.textProperty().get()).isEqualTo(
                "Frameline ended unexpectedly; 1 recording was rescued: r1 (12\u2009004 frames)");
        rescued.dismiss();
        assertThat(rescued.textProperty().get()).isEmpty();
        rescued.show(List.of(new Rescued(file("r2"), 1), new Rescued(file("r1"), 2)));
        assertThat(rescued.textProperty().get()).contains("2 recordings were rescued", "r1 (2 frames)");
        rescued.open();
        assertThat(open.opened).containsExactly(file("r2"), file("r1"));
    }

    private Fault fault() {
        return model.deeds().faultProperty().get().orElseThrow();
    }
}
