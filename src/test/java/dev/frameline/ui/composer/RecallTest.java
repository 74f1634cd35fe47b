package dev.frameline.ui.composer;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.compose.Draft;
import dev.frameline.compose.Draft.Mode;
import dev.frameline.compose.RecentMessages;

import static org.assertj.core.api.Assertions.assertThat;

final class RecallTest {

    private static final Draft OWN = new Draft(Mode.HEX, "0a", "file.bin");

    private final Recall recall = new Recall();

    @Test
    void hasNothingToGiveAtFirst() {
        assertThat(recall.older(OWN)).isEmpty();
        assertThat(recall.newer(OWN)).isEmpty();
        assertThat(recall.at(0, OWN)).isEmpty();
        assertThat(recall.at(-1, OWN)).isEmpty();
    }

    @Test
    void walksToTheOldestAndBackToWhatWasBeingWritten() {
        recall.recentProperty().set(new RecentMessages(List.of("[2]", "one")));
        Draft two = recall.older(OWN).orElseThrow();
        assertThat(two).isEqualTo(new Draft(Mode.JSON, "[2]", "file.bin"));
        Draft one = recall.older(two).orElseThrow();
        assertThat(one).isEqualTo(new Draft(Mode.TEXT, "one", "file.bin"));
        assertThat(recall.older(one)).isEmpty();
        assertThat(recall.newer(one)).contains(two);
        assertThat(recall.newer(two)).contains(OWN);
        assertThat(recall.newer(OWN)).isEmpty();
    }

    @Test
    void takesAChangedMessageForThePersonsOwn() {
        recall.recentProperty().set(new RecentMessages(List.of("[2]", "[1]")));
        recall.older(OWN);
        Draft changed = new Draft(Mode.JSON, "[2, 3]", "");
        Draft next = recall.older(changed).orElseThrow();
        assertThat(next.text()).as("from the newest again").isEqualTo("[2]");
        assertThat(recall.newer(next)).contains(changed);
    }

    @Test
    void remembersTheModeOfWhatWasSentInThisRun() {
        recall.remember(OWN);
        assertThat(recall.recentProperty().get().texts()).containsExactly("0a");
        assertThat(recall.older(Draft.EMPTY).orElseThrow().mode()).isEqualTo(Mode.HEX);
    }

    @Test
    void startsOverAfterSending() {
        recall.recentProperty().set(new RecentMessages(List.of("[2]", "[1]")));
        Draft picked = recall.at(1, OWN).orElseThrow();
        assertThat(picked.text()).isEqualTo("[1]");
        recall.remember(picked);
        assertThat(recall.newer(picked)).isEmpty();
        assertThat(recall.recentProperty().get().texts()).containsExactly("[1]", "[2]");
    }
}
