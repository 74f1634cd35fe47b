package dev.frameline.profile;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileTreeTest {

    private final Profile trades = Profile.of("t", "Trades feed", "wss://feed.example/v1/stream");
    private final Profile book = Profile.of("b", "Order book", "wss://feed.example/v1/book");
    private final Profile chat = Profile.of("c", "Chat", "ws://localhost:9400/chat");
    private final ProfileTree tree = new ProfileTree(List.of(new Folder("market", "Market data", true,
            List.of(trades, book)), new Folder("support", "Support chat", false, List.of(chat))));

    @Test
    void findsAProfileAndItsFolder() {
        assertThat(tree.profile("b")).contains(book);
        assertThat(tree.folderOf("b").map(Folder::id)).contains("market");
        assertThat(tree.profile("none")).isEmpty();
        assertThat(tree.folderOf("none")).isEmpty();
    }

    @Test
    void addsAtTheEndOfAFolder() {
        Profile more = Profile.of("m", "More", "ws://h");
        assertThat(ids(tree.add("support", more), 1)).containsExactly("c", "m");
        assertThat(tree.add("none", more)).isEqualTo(tree);
    }

    @Test
    void replacesInPlace() {
        ProfileTree renamed = tree.replace(trades.withName("Renamed"));
        assertThat(renamed.folders().getFirst().profiles()).extracting(Profile::name).containsExactly("Renamed",
                "Order book");
    }

    @Test
    void duplicatesBesideTheOriginalUnderAFreeName() {
        ProfileTree twice = tree.duplicate("t", "t2").duplicate("t", "t3");
        assertThat(ids(twice, 0)).containsExactly("t", "t3", "t2", "b");
        assertThat(twice.profile("t2").map(Profile::name)).contains("Trades feed copy");
        assertThat(twice.profile("t3").map(Profile::name)).contains("Trades feed copy 2");
        assertThat(twice.profile("t3").map(Profile::url)).contains(trades.url());
    }

    @Test
    void movesWithinAndBetweenFolders() {
        assertThat(ids(tree.move("t", "market", 1), 0)).containsExactly("b", "t");
        ProfileTree across = tree.move("t", "support", 0);
        assertThat(ids(across, 0)).containsExactly("b");
        assertThat(ids(across, 1)).containsExactly("t", "c");
        assertThat(ids(tree.move("t", "support", 99), 1)).containsExactly("c", "t");
        assertThat(tree.move("t", "none", 0)).isEqualTo(tree);
        assertThat(tree.move("none", "market", 0)).isEqualTo(tree);
    }

    @Test
    void movesFolders() {
        assertThat(tree.moveFolder("support", 0).folders()).extracting(Folder::id).containsExactly("support", "market");
        assertThat(tree.moveFolder("none", 0)).isEqualTo(tree);
    }

    @Test
    void removesAProfileOrAWholeFolder() {
        assertThat(ids(tree.remove("t"), 0)).containsExactly("b");
        assertThat(tree.remove("market").folders()).extracting(Folder::id).containsExactly("support");
        assertThat(tree.remove("none")).isEqualTo(tree);
    }

    @Test
    void searchesAllWordsInNameAddressAndFolder() {
        assertThat(ids(tree.search("feed TRADES"), 0)).containsExactly("t");
        assertThat(tree.search("9400").folders()).singleElement().matches(Folder::expanded);
        assertThat(ids(tree.search("market"), 0)).containsExactly("t", "b");
        assertThat(tree.search("nothing like it").folders()).isEmpty();
        assertThat(tree.search("  ")).isEqualTo(tree);
    }

    @Test
    void callsAnUnnamedProfileByItsAddress() {
        assertThat(trades.withName(" ").title()).isEqualTo("feed.example/v1/stream");
        assertThat(Profile.of("x", "", "demo:/echo").title()).isEqualTo("demo:/echo");
    }

    @Test
    void trustsACertificateOnce() {
        assertThat(trades.trusting("ab").trusting("ab").trusted()).containsExactly("ab");
    }

    private static List<String> ids(ProfileTree tree, int folder) {
        return tree.folders().get(folder).profiles().stream().map(Profile::id).toList();
    }
}
