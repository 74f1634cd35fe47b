package dev.frameline.compose;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecentMessagesTest {

    @Test
    void hasTheLatestInFront() {
        assertThat(RecentMessages.NONE.with("a").with("b").texts()).containsExactly("b", "a");
    }

    @Test
    void remembersEachTextOnce() {
        assertThat(RecentMessages.NONE.with("a").with("b").with("a").texts()).containsExactly("a", "b");
        assertThat(new RecentMessages(List.of("a", "b", "a")).texts()).containsExactly("a", "b");
    }

    @Test
    void forgetsTheOldest() {
        RecentMessages recent = RecentMessages.NONE;
        for (int i = 0; i < RecentMessages.MOST + 5; i++) {
            recent = recent.with("m" + i);
        }
        assertThat(recent.texts()).hasSize(RecentMessages.MOST).startsWith("m54").endsWith("m5");
        assertThat(new RecentMessages(Collections.nCopies(99, "x")).texts()).containsExactly("x");
    }

    @Test
    void remembersNothingBlankOrHuge() {
        String huge = "x".repeat(RecentMessages.MOST_CHARACTERS + 1);
        assertThat(RecentMessages.NONE.with(" \n").with(huge)).isEqualTo(RecentMessages.NONE);
        assertThat(new RecentMessages(List.of("", huge, "a")).texts()).containsExactly("a");
        assertThat(RecentMessages.NONE.with(huge.substring(1)).texts()).hasSize(1);
    }

    @Test
    void forgetsOnRequest() {
        RecentMessages recent = RecentMessages.NONE.with("a").with("b");
        assertThat(recent.without("a").texts()).containsExactly("b");
        assertThat(recent.without("gone")).isEqualTo(recent);
    }
}
