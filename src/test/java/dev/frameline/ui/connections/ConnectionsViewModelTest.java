package dev.frameline.ui.connections;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Await;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.FakeTicker;
import dev.frameline.profile.Folder;
import dev.frameline.profile.Profile;
import dev.frameline.profile.ProfileStore;
import dev.frameline.profile.ProfileTree;
import dev.frameline.ui.kit.fx.FxExecutor;
import dev.frameline.ui.kit.picture.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

/// The toolkit runs only for the clock behind the delayed saving.
@ExtendWith(ApplicationExtension.class)
class ConnectionsViewModelTest {

    private final Profile trades = Profile.of("t", "Trades", "wss://feed/trades");
    private final Profile book = Profile.of("b", "Book", "wss://feed/book");
    private final ProfileTree tree = new ProfileTree(List.of(new Folder("m", "Market", true, List.of(trades, book)),
            new Folder("s", "Support", false, List.of(Profile.of("c", "Chat", "ws://chat")))));
    private final ThreadTasks tasks = new ThreadTasks(new FxExecutor(), _ -> {
    });
    private final AtomicInteger ids = new AtomicInteger();

    @TempDir
    private Path folder = Path.of("");
    private ConnectionsViewModel model = new ConnectionsViewModel(new ProfileStore(folder, new FakeTicker()), tasks,
            () -> "new" + ids.incrementAndGet());

    @BeforeEach
    void show() {
        model = new ConnectionsViewModel(new ProfileStore(folder, new FakeTicker()), tasks,
                () -> "new" + ids.incrementAndGet());
        model.show(new ProfileStore.Opened(tree, Optional.empty()));
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void showsTheProfilesOfOpenFolders() {
        assertThat(shown()).containsExactly("m", "t", "b", "s");
        onFx(() -> model.setExpanded("s", true));
        assertThat(shown()).containsExactly("m", "t", "b", "s", "c");
    }

    @Test
    void opensFoldersThatHoldHits() {
        onFx(() -> model.searchProperty().set("chat"));
        assertThat(shown()).containsExactly("s", "c");
        onFx(() -> model.searchProperty().set(""));
        assertThat(shown()).containsExactly("m", "t", "b", "s");
    }

    @Test
    void opensTheFirstHitOfASearch() {
        List<Profile> opened = new ArrayList<>();
        model.setOnOpen(opened::add);
        onFx(() -> model.searchProperty().set("book"));
        onFx(model::openSelected);
        assertThat(opened).containsExactly(book);
    }

    @Test
    void putsANewProfileBesideTheSelectionAndAsksForItsName() {
        onFx(() -> model.select("c"));
        onFx(model::newProfile);
        assertThat(model.treeProperty().get().folderOf("new1").map(Folder::id)).contains("s");
        assertThat(model.renamingProperty().get()).contains("new1");
        onFx(() -> model.rename("new1", "  Fresh "));
        assertThat(model.treeProperty().get().profile("new1").map(Profile::name)).contains("Fresh");
        assertThat(model.renamingProperty().get()).isEmpty();
    }

    @Test
    void makesAFolderWhenThereIsNone() {
        onFx(() -> model.show(new ProfileStore.Opened(ProfileTree.EMPTY, Optional.empty())));
        onFx(() -> model.add(trades));
        assertThat(model.treeProperty().get().folders()).singleElement()
                .satisfies(folder -> assertThat(folder.profiles()).containsExactly(trades));
    }

    @Test
    void keepsTheNameWhenTheNewOneIsBlank() {
        onFx(() -> model.rename("t", "  "));
        assertThat(model.treeProperty().get().profile("t")).contains(trades);
        onFx(() -> model.rename("m", "Markets"));
        assertThat(model.treeProperty().get().folders().getFirst().name()).isEqualTo("Markets");
    }

    @Test
    void bringsBackWhatWasRemoved() {
        List<Runnable> undo = new ArrayList<>();
        List<String> said = new ArrayList<>();
        model.setOnRemoved((text, back) -> {
            said.add(text);
            undo.add(back);
        });
        onFx(() -> model.remove("m"));
        assertThat(shown()).containsExactly("s");
        assertThat(said).singleElement().asString().contains("Market");
        onFx(undo.getFirst());
        assertThat(model.treeProperty().get()).isEqualTo(tree);
    }

    @Test
    void savesByItselfAndSaysSoIfItCannot() throws FaultException {
        onFx(() -> model.duplicate("t"));
        onFx(model::flush);
        Await.until("the copy is in the file", () -> savedTree().profile("new1").isPresent());
        assertThat(model.faultProperty().get()).isEmpty();
    }

    private ProfileTree savedTree() {
        try {
            return new ProfileStore(folder, new FakeTicker()).open().tree();
        } catch (FaultException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> shown() {
        return model.rows().stream().map(SidebarRow::id).toList();
    }

    private static void onFx(Runnable action) {
        Pictures.onFx(() -> {
            action.run();
            return true;
        });
    }
}
