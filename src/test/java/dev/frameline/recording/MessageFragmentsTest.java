package dev.frameline.recording;

import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class MessageFragmentsTest {

    private final MemoryRecording recording = new MemoryRecording();

    @Test
    void findsThePiecesBetweenOtherFrames() throws FaultException {
        recording.add(Sample.in("ab").without(Meta.FIN)).add(Sample.out("other")).add(piece(1).without(Meta.FIN))
                .add(Sample.frame(Direction.IN, Opcode.PING, new byte[0])).add(piece(1)).add(Sample.in("next"));
        MessageFragments found = MessageFragments.find(recording, 1, 100);
        assertThat(found.isComplete()).isTrue();
        assertThat(found.count()).isEqualTo(3);
        assertThat(found.number(2)).isEqualTo(5);
        assertThat(found.positionOf(3)).isEqualTo(2);
        assertThat(found.positionOf(4)).isZero();
        assertThat(found.payloadBytes()).isEqualTo(8);
    }

    @Test
    void isOpenWhileTheLastOneIsMissing() throws FaultException {
        recording.add(Sample.in("ab").without(Meta.FIN)).add(piece(1).without(Meta.FIN));
        MessageFragments found = MessageFragments.find(recording, 1, 100);
        assertThat(found.isComplete()).isFalse();
        assertThat(found.isOpen()).isTrue();
        assertThat(found.count()).isEqualTo(2);
    }

    @Test
    void givesUpAfterSoManyEntries() throws FaultException {
        recording.add(Sample.in("ab").without(Meta.FIN)).fill(200).add(piece(1));
        MessageFragments found = MessageFragments.find(recording, 1, 100);
        assertThat(found.isComplete()).isFalse();
        assertThat(found.isOpen()).isFalse();
        assertThat(MessageFragments.find(recording, 1, 1000).isComplete()).isTrue();
    }

    @Test
    void knowsAPieceFromAWholeMessage() {
        assertThat(MessageFragments.isFragment(Sample.in("a").numbered(4).entry())).isFalse();
        assertThat(MessageFragments.isFragment(Sample.in("a").without(Meta.FIN).numbered(4).entry())).isTrue();
        assertThat(MessageFragments.isFragment(piece(1).numbered(4).entry())).isTrue();
        assertThat(MessageFragments
                .isFragment(Sample.frame(Direction.IN, Opcode.PING, new byte[0]).numbered(4).entry())).isFalse();
    }

    private static Sample piece(long message) {
        return Sample.frame(Direction.IN, Opcode.CONTINUATION, new byte[]{'c', 'd', 'e'}).message(message);
    }
}
