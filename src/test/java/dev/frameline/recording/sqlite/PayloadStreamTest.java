package dev.frameline.recording.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;

import static dev.frameline.recording.sqlite.Workbench.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class PayloadStreamTest {

    @Test
    void joinsItsPieces() throws Exception {
        byte[] whole = bytes("abcdefgh");
        try (InputStream stream = pieces(whole, 3)) {
            assertThat(stream.read()).isEqualTo('a');
            assertThat(stream.available()).isEqualTo(2);
            assertThat(stream.readNBytes(4)).isEqualTo(bytes("bcde"));
            assertThat(stream.read(new byte[0], 0, 0)).isZero();
            assertThat(stream.readAllBytes()).isEqualTo(bytes("fgh"));
            assertThat(stream.read()).isEqualTo(-1);
            assertThat(stream.read(new byte[5], 0, 5)).isEqualTo(-1);
        }
    }

    @Test
    void givesBytesAbove127AsPositive() throws Exception {
        try (InputStream stream = pieces(new byte[]{-1}, 1)) {
            assertThat(stream.read()).isEqualTo(255);
        }
    }

    @Test
    void saysInPlainWordsWhyItStops() throws Exception {
        Fault fault = Fault.of(Fault.Kind.DISK, "The disk is gone.", "Find it.");
        try (InputStream stream = new PayloadStream(bytes("a"), offset -> {
            throw new FaultException(fault);
        })) {
            assertThatThrownBy(stream::readAllBytes).isInstanceOf(IOException.class)
                    .hasMessage("The disk is gone. Find it.");
        }
    }

    private static InputStream pieces(byte[] whole, int length) {
        PayloadStream.Source source = offset -> Arrays.copyOfRange(whole, (int) offset,
                (int) Math.min(whole.length, offset + length));
        return new PayloadStream(Arrays.copyOf(whole, Math.min(length, whole.length)), source);
    }
}
