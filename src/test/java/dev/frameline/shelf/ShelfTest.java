package dev.frameline.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.FakeTicker;
import dev.frameline.recording.Recording;
import dev.frameline.recording.sqlite.SqliteRecording;
import dev.frameline.settings.Retention;
import dev.frameline.shelf.ShelfItem.Hold;
import dev.frameline.shelf.Trash.Trashed;
import dev.frameline.ui.sample.RecordedFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class ShelfTest {

    private static final String OURS = "Trades 2025-11-22 094107";

    @TempDir
    private Path data = Path.of("");
    @TempDir
    private Path elsewhere = Path.of("");
    private final FakeTicker ticker = new FakeTicker();
    private Path folder = Path.of("");
    private Shelf shelf = new Shelf(folder, data, ticker);

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectories(data.resolve("recordings"));
        shelf = new Shelf(folder, data, ticker);
    }

    private Path written(String name, int entries) throws Exception {
        return RecordedFile.written(folder.resolve(name + ".frameline"), entries);
    }

    private static void age(Path file, int days) throws IOException {
        Instant then = Instant.ofEpochSecond(0, FakeTicker.START).minus(Duration.ofDays(days));
        Files.setLastModifiedTime(file, FileTime.from(then));
    }

    @Test
    void listsWhatIsThereTheNewestFirst() throws Exception {
        age(written("older", 3), 2);
        age(written(OURS, 12), 1);
        List<ShelfItem> items = shelf.items();
        assertThat(items).extracting(ShelfItem::name).containsExactly(OURS, "older");
        assertThat(items).extracting(ShelfItem::frames).containsExactly(12L, 3L);
        assertThat(items).extracting(ShelfItem::hold).containsExactly(Hold.NONE, Hold.NAMED);
        assertThat(items.getFirst().sizeBytes()).isEqualTo(Files.size(items.getFirst().file()));
    }

    @Test
    void listsNothingWhereNothingIs() throws Exception {
        assertThat(new Shelf(data.resolve("none"), data.resolve("none"), ticker).items()).isEmpty();
    }

    @Test
    void saysOfADamagedAndAForeignFileWhatIsWrong() throws Exception {
        Files.writeString(folder.resolve("notes.frameline"), "no recording");
        Files.createFile(folder.resolve("empty.frameline"));
        Files.createDirectory(folder.resolve("folder.frameline"));
        Files.writeString(folder.resolve("notes.txt"), "something else");
        assertThat(shelf.items()).hasSize(3).allSatisfy(item -> {
            assertThat(item.hold()).isEqualTo(Hold.UNREADABLE);
            assertThat(item.trouble().orElseThrow().what()).isNotEmpty();
        });
    }

    @Test
    void looksAgainOnlyIntoFilesThatHaveChanged() throws Exception {
        Path file = written("one", 1);
        age(file, 3);
        shelf.items();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, new byte[bytes.length]);
        age(file, 3);
        assertThat(shelf.items().getFirst().frames()).isEqualTo(1);
        age(file, 2);
        assertThat(shelf.items().getFirst().trouble()).isPresent();
    }

    @Test
    void seesARecordingGrowAndKnowsThatItIsNotFinished() throws Exception {
        try (var tasks = new ThreadTasks(Runnable::run, _ -> {
        }); RecordedFile live = RecordedFile.at(folder.resolve(OURS + ".frameline"), tasks)) {
            live.fill(5);
            assertThat(shelf.items().getFirst().frames()).isEqualTo(5);
            live.fill(7);
            ShelfItem item = shelf.items().getFirst();
            assertThat(item.frames()).isEqualTo(12);
            assertThat(item.hold()).isEqualTo(Hold.UNFINISHED);
            assertThat(shelf.rescue()).isEmpty();
            assertThat(faultOf(() -> shelf.rename(item.file(), "other")).sentence()).contains("is being recorded",
                    "close its tab");
            assertThat(faultOf(() -> shelf.remove(item.file())).what()).contains("is being recorded");
            live.fill(1);
        }
        assertThat(shelf.items().getFirst().frames()).isEqualTo(13);
    }

    @Test
    void keepsTheNewNameAndItsPromiseToKeepIt() throws Exception {
        Path file = written(OURS, 2);
        Path renamed = shelf.rename(file, "  Trades 2025-11-23 101010 ");
        assertThat(renamed.getFileName()).hasToString("Trades 2025-11-23 101010.frameline");
        assertThat(file).doesNotExist();
        assertThat(new Shelf(folder, data, ticker).items().getFirst().hold()).isEqualTo(Hold.NAMED);
    }

    @Test
    void refusesANameThatIsTakenOrNone() throws Exception {
        Path file = written("one", 1);
        written("two", 1);
        assertThat(faultOf(() -> shelf.rename(file, "two")).sentence()).contains("already a recording two",
                "another name");
        assertThat(faultOf(() -> shelf.rename(file, "a/b")).kind()).isEqualTo(Fault.Kind.INPUT);
        assertThat(shelf.rename(file, "one")).exists();
        assertThat(faultOf(() -> shelf.rename(folder.resolve("gone.frameline"), "x")).what())
                .contains("gone could not be renamed");
    }

    @Test
    void deletesIntoTheTrashAndBringsBack() throws Exception {
        Path file = written("one", 4);
        Trashed trashed = shelf.remove(file);
        assertThat(file).doesNotExist();
        assertThat(shelf.items()).isEmpty();
        assertThat(shelf.trash().content().recordings()).isEqualTo(1);
        written("one", 1);
        Path back = shelf.restore(trashed);
        assertThat(back.getFileName()).hasToString("one 2.frameline");
        assertThat(shelf.items()).extracting(ShelfItem::frames).containsExactlyInAnyOrder(1L, 4L);
        assertThat(shelf.trash().content()).isEqualTo(new Trash.Content(0, 0));
    }

    @Test
    void deletesADamagedFileWithItsJournal() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.frameline"), "no recording");
        Files.writeString(folder.resolve("bad.frameline-wal"), "no journal");
        Trashed trashed = shelf.remove(file);
        assertThat(folder).isEmptyDirectory();
        shelf.restore(trashed);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("bad.frameline", "bad.frameline-wal");
    }

    @Test
    void emptiesTheTrashAfterAWeek() throws Exception {
        shelf.remove(written("one", 1));
        ticker.advance(Duration.ofDays(5).toNanos());
        shelf.remove(written("two", 1));
        ticker.advance(Duration.ofDays(3).toNanos());
        Instant now = Instant.ofEpochSecond(0, ticker.epochNanos());
        Files.createDirectory(shelf.trash().folder().resolve("mine"));
        shelf.trash().purge(now);
        assertThat(shelf.trash().content().recordings()).isEqualTo(1);
        shelf.trash().empty();
        assertThat(shelf.trash().content().recordings()).isZero();
        assertThat(shelf.trash().folder().toFile().list()).containsExactly("mine");
    }

    @Test
    void copiesARecordingWhileItIsWritten() throws Exception {
        Path target = elsewhere.resolve("a copy?.frameline");
        List<Double> progress = new ArrayList<>();
        try (var tasks = new ThreadTasks(Runnable::run, _ -> {
        }); RecordedFile live = RecordedFile.at(folder.resolve(OURS + ".frameline"), tasks)) {
            live.fill(40_000);
            shelf.copy(live.recording().file(), target, progress::add);
            live.fill(10);
            assertThat(live.recording().count()).isEqualTo(40_010);
        }
        assertThat(elsewhere.toFile().list()).containsExactly("a copy?.frameline");
        try (Recording copy = SqliteRecording.open(target)) {
            assertThat(copy.count()).isEqualTo(40_000);
        }
        assertThat(progress).isNotEmpty().isSorted().allMatch(done -> done >= 0 && done <= 1);
        assertThat(shelf.items()).extracting(ShelfItem::name).contains("a copy?", OURS);
        assertThat(shelf.items()).filteredOn(item -> item.hold() == Hold.ELSEWHERE).hasSize(1);
        shelf.forget(target.toAbsolutePath());
        assertThat(shelf.items()).hasSize(1);
    }

    @Test
    void leavesNothingBehindWhenACopyIsGivenUpOrRefused() throws Exception {
        Path file = written("one", 20_000);
        Path target = elsewhere.resolve("copy.frameline");
        Thread.currentThread().interrupt();
        assertThat(catchThrowableOfType(InterruptedException.class, () -> shelf.copy(file, target, _ -> {
        }))).isNotNull();
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(faultOf(() -> shelf.copy(file, file, _ -> {
        })).what()).contains("over itself");
        assertThat(faultOf(() -> shelf.copy(file, elsewhere.resolve("none/copy.frameline"), _ -> {
        })).sentence()).contains("none").contains("Choose another folder");
    }

    @Test
    void replacesWhatAnEarlierCopyLeft() throws Exception {
        Path file = written("one", 3);
        Path target = RecordedFile.written(elsewhere.resolve("copy.frameline"), 1);
        Files.writeString(elsewhere.resolve("copy.frameline.part"), "left");
        shelf.copy(file, target, _ -> {
        });
        assertThat(elsewhere.toFile().list()).containsExactly("copy.frameline");
        try (Recording copy = SqliteRecording.open(target)) {
            assertThat(copy.count()).isEqualTo(3);
        }
    }

    @Test
    void sweepsWhatTheRulesLetGo() throws Exception {
        age(written("A 2025-10-01 000000", 1), 40);
        age(written("B 2025-11-20 000000", 1), 2);
        age(written("named", 1), 50);
        age(written("open 2025-10-01 000000", 1), 45);
        Path open = folder.resolve("open 2025-10-01 000000.frameline");
        List<Trashed> gone = shelf.sweep(Retention.DEFAULT.withAge(true, 30), Set.of(open));
        assertThat(gone).extracting(Trashed::name).containsExactly("A 2025-10-01 000000");
        assertThat(shelf.items()).hasSize(3);
    }

    @Test
    void saysThatAFolderMayNotBeWritten() throws Exception {
        Path file = written("one", 1);
        assumeThat(System.getProperty("user.name")).isNotEqualTo("root");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(faultOf(() -> shelf.rename(file, "two")).sentence()).contains("permissions");
            assertThat(faultOf(() -> shelf.remove(file)).sentence()).contains("permissions");
            assertThat(shelf.items()).singleElement().extracting(ShelfItem::frames).isEqualTo(1L);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private interface Attempt {
        void run() throws FaultException, InterruptedException;
    }

    private static Fault faultOf(Attempt attempt) {
        return catchThrowableOfType(FaultException.class, attempt::run).fault();
    }
}
