package dev.frameline.ui.session;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.FaultException;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class KeySampleTest {

    @Test
    void looksAtTheFirstTheLastAndSomeInBetween() {
        assertThat(KeySample.firsts(0)).containsExactly(1L);
        assertThat(KeySample.firsts(30)).containsExactly(1L);
        assertThat(KeySample.firsts(60)).containsExactly(1L, 21L);
        List<Long> firsts = KeySample.firsts(12_000_000);
        assertThat(firsts).hasSize(KeySample.PAGES).startsWith(1L).endsWith(12_000_000L - KeySample.PAGE + 1);
    }

    @Test
    void collectsTheKeysOfJson() throws FaultException {
        var recording = new MemoryRecording().fill(200)
                .add(Sample.in("{\"symbol\":\"BTC-USD\",\"book\":{\"bids\":[1]}}"))
                .add(Sample.in("{\"broken\":")).add(Sample.out("[{\"id\":1}]"));
        assertThat(new KeySample(recording).keys()).contains("$.symbol", "$.book.bids", "$.book");
        assertThat(recording.asked()).hasSizeLessThanOrEqualTo(KeySample.PAGES);
    }

    @Test
    void readsLongerPayloadsAndLeavesHugeOnesOut() throws FaultException {
        String longer = "{\"text\":\"" + "x".repeat(2000) + "\",\"late\":1}";
        String huge = "{\"text\":\"" + "x".repeat(100_000) + "\",\"never\":1}";
        var recording = new MemoryRecording().add(Sample.in(longer)).add(Sample.in(huge));
        assertThat(new KeySample(recording).keys()).contains("$.late").doesNotContain("$.never");
    }
}
