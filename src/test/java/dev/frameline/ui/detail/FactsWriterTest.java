package dev.frameline.ui.detail;

import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.ui.detail.Subject.Fact;
import dev.frameline.ui.detail.Subject.HeaderField;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class FactsWriterTest {

    private final FactsWriter writer = new FactsWriter(Texts.of("detail"), new Times(ZoneOffset.UTC));
    private final MemoryRecording recording = new MemoryRecording();

    @Test
    void saysWhatWhenAndHowMuch() throws FaultException {
        recording.add(Sample.in("x").at(70_118)).add(Sample.in("x".repeat(164)).compressedTo(97).at(98_118));
        assertThat(facts(2)).containsExactly("Frame: 2 · inbound · text", "At: 09:41:07.302 118",
                "Wire: 97 of 164 B · -41 %", "Gap: 28.0 ms");
    }

    @Test
    void saysWhatItAnswersAndOnWhichLaterConnection() throws FaultException {
        Sample sample = Sample.in("x").replying(3, 14_100_000);
        recording.add(sample.with(Meta.onConnection(0, 2)).without(1L << 24));
        assertThat(facts(1)).contains("Reply: 14.1 ms after 3", "Conn: 2", "Gap: ");
    }

    @Test
    void saysWhichPieceItIs() throws FaultException {
        recording.add(Sample.in("abc").without(Meta.FIN))
                .add(Sample.frame(Direction.IN, Opcode.CONTINUATION, new byte[2]).message(1))
                .add(Sample.in("open").without(Meta.FIN));
        assertThat(facts(2)).contains("Part: 2 of 2 · message 1 · 5 B in all");
        assertThat(facts(3)).contains("Part: 1 · message 3 · not complete yet");
    }

    @Test
    void saysWhatACloseMeans() throws FaultException {
        recording.add(Sample.frame(Direction.IN, Opcode.CLOSE, new byte[]{3, (byte) 0xe9, 'b', 'y', 'e'}))
                .add(Sample.frame(Direction.IN, Opcode.CLOSE, new byte[0]));
        assertThat(facts(1)).contains("Close: 1001 going away · bye");
        assertThat(facts(2)).contains("Close: no code");
    }

    @Test
    void drawsTheHeaderFieldByField() throws FaultException {
        recording.add(Sample.in("x".repeat(164)).compressedTo(97)).add(Sample.out("x".repeat(300)));
        assertThat(header(1)).extracting(field -> field.name() + "=" + field.value()).containsExactly("FIN=1",
                "RSV1=1", "RSV2=0", "RSV3=0", "opcode=0x1 text", "MASK=0", "length=97");
        assertThat(header(1)).extracting(HeaderField::isSet).startsWith(true, true, false);
        assertThat(header(1).get(1).explanation()).contains("RFC 7692");
        assertThat(header(2)).extracting(HeaderField::value).endsWith("1", "300", "37fa213d");
        assertThat(header(2).get(6).explanation()).contains("16 bits");
    }

    @Test
    void hasAWordForEveryOpcode() throws FaultException {
        for (Opcode opcode : Opcode.values()) {
            recording.add(Sample.frame(Direction.IN, opcode, new byte[0]));
            assertThat(facts(recording.count())).first().asString().startsWith("Frame: " + recording.count());
        }
    }

    @Test
    void takesANoteApart() {
        Sample sample = Sample.of(EntryKind.NOTE, Direction.IN, "It ended.\nConnect again.\nOr not.").numbered(7);
        Subject.Note note = writer.note(sample.entry(), sample.payload());
        assertThat(note.happened()).isEqualTo("It ended.");
        assertThat(note.todo()).isEqualTo("Connect again.\nOr not.");
        assertThat(note.isFault()).isFalse();
        assertThat(note.facts()).extracting(Fact::value).containsExactly("7", "09:41:07.204 000");
    }

    private List<String> facts(long number) throws FaultException {
        return frame(number).facts().stream().map(fact -> fact.name() + ": " + fact.value()).toList();
    }

    private List<HeaderField> header(long number) throws FaultException {
        return frame(number).header();
    }

    private Subject.Frame frame(long number) throws FaultException {
        return writer.frame(recording.entry(number), Surroundings.read(recording, recording.entry(number)));
    }
}
