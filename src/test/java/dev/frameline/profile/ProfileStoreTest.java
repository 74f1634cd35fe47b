package dev.frameline.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.time.FakeTicker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProfileStoreTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void startsWithThreeDemoProfilesAndNoFile() throws FaultException {
        var opened = store().open();
        assertThat(opened.notice()).isEmpty();
        assertThat(opened.tree().folders()).singleElement().satisfies(demo -> assertThat(demo.profiles())
                .extracting(Profile::url).containsExactly("demo:/echo", "demo:/chat", "demo:/ticker?rate=20"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void bringsBackEverythingThatWasSaved() throws FaultException {
        var profile = Profile.of("p", "P", "wss://h/x").withParams(List.of(NamedValue.of("a", "1")))
                .withHeaders(List.of(new NamedValue("X-A", "1", false, "off"), NamedValue.of("X-A", "2")))
                .withSubprotocols(List.of("v2", "v1")).withCompression(new Compression(true, true, false, 10))
                .withTrusted(List.of("ab")).withPatience(new Patience(Duration.ofMillis(1), Duration.ofMillis(2),
                        Duration.ofMillis(3), Duration.ofMillis(4)))
                .withTimeline(new TimelineChoices(
                        List.of(new ColumnChoice("$.symbol", "Symbol", 80.5, true),
                                new ColumnChoice("size", "", 0, false)),
                        List.of(new SavedFilter("Bids", "$.side = bid"))));
        var tree = new ProfileTree(List.of(new Folder("f", "F", false, List.of(profile))));
        store().save(tree);
        assertThat(store().open().tree()).isEqualTo(tree);
    }

    @Test
    void keepsAnEmptyTreeEmpty() throws FaultException {
        store().save(ProfileTree.EMPTY);
        assertThat(store().open().tree()).isEqualTo(ProfileTree.EMPTY);
    }

    @Test
    void fillsWhatAnOlderFileLacks() throws FaultException, IOException {
        Files.writeString(folder.resolve("profiles.json"), """
                {"schema":1,"data":{"folders":[{"id":"f","name":"F","profiles":[{"id":"p","url":"ws://h"}]}]}}""");
        assertThat(store().open().tree().profile("p")).contains(Profile.of("p", "", "ws://h"));
        assertThat(store().open().tree().folders().getFirst().expanded()).isTrue();
    }

    @Test
    void fillsWhatAnOlderChoiceOfColumnsLacks() throws FaultException, IOException {
        Files.writeString(folder.resolve("profiles.json"), """
                {"schema":1,"data":{"folders":[{"id":"f","profiles":[{"id":"p","url":"ws://h","timeline":
                {"columns":[{"column":"size"}]}}]}]}}""");
        assertThat(store().open().tree().profile("p")).map(Profile::timeline).contains(
                new TimelineChoices(List.of(new ColumnChoice("size", "", 0, true)), List.of()));
    }

    @Test
    void keepsABrokenFileAsideAndSaysSo() throws FaultException, IOException {
        Files.writeString(folder.resolve("profiles.json"), "{\"schema\":1,\"data\":{\"folders\":[{]}}");
        var store = store();
        var opened = store.open();
        assertThat(opened.notice()).hasValueSatisfying(fault -> assertThat(fault.todo()).contains("profiles.broken-"));
        store.save(opened.tree());
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void leavesANewerFileAlone() throws FaultException, IOException {
        String newer = "{\"schema\":99,\"data\":{}}";
        Files.writeString(folder.resolve("profiles.json"), newer);
        var store = store();
        assertThat(store.open().notice()).hasValueSatisfying(fault -> assertThat(fault.what()).contains("newer"));
        assertThatThrownBy(() -> store.save(ProfileTree.EMPTY)).isInstanceOf(FaultException.class);
        assertThat(folder.resolve("profiles.json")).hasContent(newer);
    }

    private ProfileStore store() {
        return new ProfileStore(folder, new FakeTicker());
    }
}
