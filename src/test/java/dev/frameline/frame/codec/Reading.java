package dev.frameline.frame.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.frameline.base.bytes.Hex;
import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Direction;

import static org.assertj.core.api.Assertions.assertThat;

/// Reads the same bytes cut at every place and insists that the outcome is the same.
record Reading(List<SeenEntry> entries, Optional<Violation> violation) {

    private static final long NOW = 7;

    static byte[] bytes(String hex) {
        return Hex.parse(hex) instanceof Hex.Bytes(byte[] bytes) ? bytes : new byte[0];
    }

    /// Frames of a server that agreed on no extension, as a client sees them.
    static Reading server(String hex) {
        return atEverySplit(bytes(hex), Sender.SERVER, Deflate.NONE);
    }

    static Reading client(String hex) {
        return atEverySplit(bytes(hex), Sender.CLIENT, Deflate.NONE);
    }

    static Reading compressed(byte[] bytes) {
        return atEverySplit(bytes, Sender.SERVER, Deflate.WINDOW_KEPT);
    }

    /// What was agreed on.
    enum Deflate {
        NONE, WINDOW_KEPT, FRESH
    }

    static Reading atEverySplit(byte[] bytes, Sender sender, Deflate deflate) {
        Reading whole = read(pieces(bytes, bytes.length), sender, deflate);
        for (int cut = 1; cut < bytes.length; cut++) {
            assertThat(read(pieces(bytes, cut), sender, deflate)).as("cut after %d bytes", cut).isEqualTo(whole);
        }
        List<byte[]> single = new ArrayList<>();
        for (byte b : bytes) {
            single.add(new byte[]{b});
        }
        assertThat(read(single, sender, deflate)).as("byte by byte").isEqualTo(whole);
        return whole;
    }

    static Reading read(List<byte[]> pieces, Sender sender, Deflate deflate) {
        var kept = new KeptEntries();
        try (Inflation inflation = Inflation.of(deflate == Deflate.WINDOW_KEPT, 4 << 20)) {
            Optional<Inflation> agreed = deflate == Deflate.NONE ? Optional.empty() : Optional.of(inflation);
            FrameReader reader = FrameReader.of(Direction.IN, sender, agreed, kept);
            Optional<Violation> violation = Optional.empty();
            for (byte[] piece : pieces) {
                byte[] padded = new byte[piece.length + 4];
                System.arraycopy(piece, 0, padded, 2, piece.length);
                violation = reader.feed(padded, 2, piece.length, NOW);
            }
            reader.finish(NOW);
            return new Reading(kept.all(), violation);
        } catch (FaultException | InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static List<byte[]> pieces(byte[] bytes, int cut) {
        byte[] first = Arrays.copyOf(bytes, cut);
        byte[] second = Arrays.copyOfRange(bytes, cut, bytes.length);
        return second.length == 0 ? List.of(first) : List.of(first, second);
    }

    List<String> lines() {
        return entries.stream().map(SeenEntry::line).toList();
    }

    List<String> findings() {
        return entries.stream().map(SeenEntry::finding).filter(finding -> !finding.isEmpty()).toList();
    }

    int code() {
        return violation.map(it -> it.code().code()).orElse(0);
    }
}
