package dev.frameline.shelf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.frameline.settings.Retention;
import dev.frameline.shelf.ShelfItem.Hold;

import static org.assertj.core.api.Assertions.assertThat;

class SurplusTest {

    private static final Instant NOW = Instant.parse("2025-11-22T09:41:07Z");
    private static final Retention ALL = new Retention(false, 1, false, 1, false, 1);
    private static final long GIGABYTE = 1L << 30;

    /// Five recordings, a to e, one, ten, twenty, thirty and forty days old, of one gigabyte each.
    private static final List<ShelfItem> FIVE = List.of(item("a", 1, Hold.NONE), item("b", 10, Hold.NONE),
            item("c", 20, Hold.NONE), item("d", 30, Hold.NONE), item("e", 40, Hold.NONE));

    private static ShelfItem item(String name, int days, Hold hold) {
        return new ShelfItem(Path.of(name), 1, GIGABYTE, NOW.minus(Duration.ofDays(days)), "", false, hold,
                Optional.empty());
    }

    private static List<String> surplus(List<ShelfItem> items, Retention rules, String... inUse) {
        return Surplus.of(items, rules, NOW, Set.copyOf(Arrays.stream(inUse).map(Path::of).toList())).stream()
                .map(ShelfItem::name).toList();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "off", value = {"off, off, off, ''", "5, off, off, ''", "3, off, off, e d",
            "1, off, off, e d c b", "off, 30, off, e", "off, 9, off, e d c b", "off, 100, off, ''",
            "off, off, 4, e", "off, off, 1, e d c b", "off, off, 9, ''", "3, 15, 4, e d c", "2, 100, 100, e d c"})
    void letsTheOldestGoByRoomAgeAndCount(Integer gigabytes, Integer days, Integer count, String gone) {
        Retention rules = new Retention(gigabytes != null, gigabytes == null ? 1 : gigabytes, days != null,
                days == null ? 1 : days, count != null, count == null ? 1 : count);
        assertThat(String.join(" ", surplus(FIVE, rules))).isEqualTo(gone);
    }

    @ParameterizedTest
    @EnumSource(value = Hold.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void neverTouchesWhatSomethingSpeaksFor(Hold hold) {
        List<ShelfItem> items = List.of(item("a", 1, Hold.NONE), item("held", 400, hold), item("old", 500, Hold.NONE));
        assertThat(surplus(items, ALL.withAge(true, 30))).containsExactly("old");
        assertThat(surplus(items, ALL.withCount(true, 1))).containsExactly("old");
    }

    @Test
    void neverTouchesWhatIsOpen() {
        assertThat(surplus(FIVE, ALL.withAge(true, 15), "d")).containsExactly("e", "c");
    }

    @Test
    void countsTheRoomOfWhatItMayNotTouchButNotOfOtherFolders() {
        List<ShelfItem> items = List.of(item("a", 1, Hold.NONE), item("b", 2, Hold.NONE), item("named", 3, Hold.NAMED),
                item("away", 4, Hold.ELSEWHERE));
        assertThat(surplus(items, ALL.withSize(true, 3))).isEmpty();
        assertThat(surplus(items, ALL.withSize(true, 2))).containsExactly("b");
        assertThat(surplus(items, ALL.withSize(true, 1))).containsExactly("b", "a");
    }

    @Test
    void keepsEverythingThatFitsIntoTwentyGigabytesUnlessTold() {
        assertThat(surplus(FIVE, Retention.DEFAULT)).isEmpty();
    }
}
