package dev.frameline.recording.queue;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class ChunkStockTest {

    private final ChunkStock stock = new ChunkStock(100_000);

    @Test
    void startsSmallAndGrowsToAMebibyte() {
        int first = stock.take(0).capacity();
        for (int i = 0; i < 20; i++) {
            stock.grow();
        }

        assertThat(first).isLessThanOrEqualTo(64 << 10);
        assertThat(stock.take(0).capacity()).isBetween(1 << 20, (1 << 20) + (1 << 16));
    }

    @Test
    void givesOutSoManyBytesAndNoMore() {
        int chunks = 0;
        while (stock.mayTake()) {
            stock.take(0);
            chunks++;
        }

        assertThat(chunks).isBetween(2, 10);
    }

    @Test
    void countsWhatIsGivenBack() {
        Chunk chunk = stock.take(200_000);
        assertThat(stock.mayTake()).isFalse();

        stock.giveBack(chunk);

        assertThat(stock.mayTake()).isTrue();
    }

    @Test
    void usesChunksAgainIfTheyAreLargeEnough() {
        Chunk small = stock.take(0);
        stock.giveBack(small);
        assertThat(stock.take(0)).isSameAs(small);

        stock.giveBack(small);
        assertThat(stock.take(500_000)).isNotSameAs(small);
    }

    @Test
    void keepsNothingWhileItRests() {
        stock.grow();
        Chunk chunk = stock.take(0);
        stock.giveBack(chunk);

        stock.rest();

        assertThat(stock.take(0)).isNotSameAs(chunk);
        assertThat(stock.take(0).capacity()).isLessThan(chunk.capacity());
    }
}
