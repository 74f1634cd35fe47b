package dev.frameline.recording.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.query.Condition;

import static org.assertj.core.api.Assertions.assertThat;

final class LongScanTest {

    private static final Condition WORD = new Condition.Text("needLE");
    private static final Condition BYTES = new Condition.Bytes("00ff");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void findsATextAtEverySplit() throws Exception {
        byte[] hay = bytes("..Needle.");
        for (int first = 0; first <= hay.length; first++) {
            for (int second = first; second <= hay.length; second++) {
                var scan = new LongScan(List.of(WORD));
                scan.feed(Arrays.copyOfRange(hay, 0, first));
                scan.feed(Arrays.copyOfRange(hay, first, second));
                scan.feed(Arrays.copyOfRange(hay, second, hay.length));
                scan.end();
                assertThat(scan.holds(WORD)).as("split at %s and %s", first, second).isTrue();
            }
        }
    }

    @Test
    void findsATextWhereverItStandsInMuchMore() throws Exception {
        for (int at : new int[]{0, (1 << 20) - 3, (1 << 20) + 21, (1 << 21) - 1, (3 << 20) - 6}) {
            byte[] hay = new byte[3 << 20];
            System.arraycopy(bytes("Needle"), 0, hay, at, 6);
            var scan = new LongScan(List.of(WORD, BYTES));
            scan.feed(hay);
            scan.end();
            assertThat(scan.holds(WORD)).as("at %s", at).isTrue();
            assertThat(scan.holds(BYTES)).isFalse();
            assertThat(scan.isDone()).isFalse();
        }
    }

    @Test
    void doesNotJoinWhatDoesNotMeet() throws Exception {
        var scan = new LongScan(List.of(WORD));
        scan.feed(bytes("need"));
        scan.feed(bytes("x"));
        scan.feed(bytes("le"));
        scan.end();

        assertThat(scan.holds(WORD)).isFalse();
    }

    @Test
    void isDoneWhenAllIsFound() throws Exception {
        var scan = new LongScan(List.of(WORD, BYTES, WORD));
        scan.feed(new byte[]{0, (byte) 0xff});
        scan.feed(bytes("needle"));
        scan.end();

        assertThat(scan.isDone()).isTrue();
        assertThat(scan.holds(BYTES)).isTrue();
    }
}
