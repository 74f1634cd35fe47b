package dev.frameline.recording.search;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.query.Comparison;
import dev.frameline.query.Condition;
import dev.frameline.query.JsonPath;
import dev.frameline.query.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

final class SpreadMatcherTest {

    private static final Condition TYPE = new Condition.Compares(
            new JsonPath(List.of(new JsonPath.Step.Member("type"))),
            Comparison.EQUAL, "book", false);
    private static final Condition LATE = new Condition.Compares(
            new JsonPath(List.of(new JsonPath.Step.Member("late"))),
            Comparison.EQUAL, "1", false);

    private int read;

    /// A long object: its type in front, much in between, something at the end.
    private Pieces pieces(int megabytes) {
        read = 0;
        byte[] middle = new byte[1 << 20];
        Arrays.fill(middle, (byte) '.');
        return () -> {
            read++;
            if (read == 1) {
                return "{\"type\":\"book\",\"rest\":\"".getBytes(StandardCharsets.UTF_8);
            }
            if (read <= 1 + megabytes) {
                return middle;
            }
            return read == 2 + megabytes
                    ? "The End\",\"late\":1}".getBytes(StandardCharsets.UTF_8)
                    : new byte[0];
        };
    }

    private boolean matches(Condition condition, int megabytes) throws Exception {
        var subject = new EntrySubject().reset(1).size((long) megabytes << 20);
        return new SpreadMatcher(condition, ZoneOffset.UTC).matches(subject, pieces(megabytes));
    }

    @Test
    void asksTheWholeOfWhatIsNotTooLong() throws Exception {
        assertThat(matches(TYPE, 3)).isTrue();
        assertThat(matches(LATE, 3)).isTrue();
        assertThat(matches(new Condition.Text("the end"), 3)).isTrue();
        assertThat(matches(new Condition.Regex("\\.The", false), 3)).isTrue();
    }

    @Test
    void findsTextsAndBytesAnywhereInWhatIsVeryLong() throws Exception {
        assertThat(matches(new Condition.Text("the end"), 40)).isTrue();
        assertThat(matches(new Condition.Text("the start"), 40)).isFalse();
        assertThat(matches(new Condition.Bytes("2e546865"), 40)).isTrue();
        assertThat(matches(new Condition.Not(new Condition.Text("the end")), 40)).isFalse();
    }

    @Test
    void followsPathsThroughTheBeginningOfWhatIsVeryLong() throws Exception {
        assertThat(matches(TYPE, 40)).isTrue();
        assertThat(matches(LATE, 40)).isFalse();
        assertThat(matches(new Condition.Regex("^.{0,9}book", false), 40)).isTrue();
        assertThat(matches(new Condition.Regex("The End", false), 40)).isFalse();
    }

    @Test
    void joinsTermsOverWhatIsVeryLong() throws Exception {
        Condition large = new Condition.Measures(Quantity.SIZE, Comparison.MORE, 30 << 20);

        assertThat(matches(new Condition.And(List.of(large, TYPE, new Condition.Text("The End"))), 40)).isTrue();
        assertThat(matches(new Condition.Or(List.of(LATE, new Condition.Text("nowhere"))), 40)).isFalse();
    }

    @Test
    void readsNoFurtherThanItMust() throws Exception {
        assertThat(matches(new Condition.Text("\"type\""), 400)).isTrue();
        assertThat(read).isLessThan(30);
    }
}
