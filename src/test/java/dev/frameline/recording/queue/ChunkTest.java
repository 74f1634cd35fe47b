package dev.frameline.recording.queue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import dev.frameline.frame.EntryDraft;
import dev.frameline.recording.sqlite.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

final class ChunkTest {

    @Test
    void countsTheCostOfEveryRow() {
        Chunk chunk = new Chunk(1000);
        EntryDraft draft = Drafts.text("x".repeat(100));
        draft.replyTo = 1;
        int rows = 0;
        while (chunk.hasRoom(Chunk.cost(100))) {
            chunk.addRow(++rows, draft, draft.meta, 100);
        }

        assertThat(rows).isEqualTo(4);
        assertThat(chunk.rows.rows()).isEqualTo(4);
        assertThat(chunk.mores.rows()).isEqualTo(4);
    }

    @Test
    void fillsUpWithEmptyEntriesToo() {
        Chunk chunk = new Chunk(10_000);
        int rows = 0;
        while (chunk.hasRoom(Chunk.cost(0))) {
            chunk.addRow(++rows, Drafts.text(""), 0, 0);
        }

        assertThat(rows).isBetween(100, 1000);
    }

    @Test
    void joinsPiecesThatFollowEachOther() {
        Chunk chunk = new Chunk(10_000);
        chunk.addPart(5, 0, bytes("abc"), 0, 3);
        chunk.addPart(5, 3, bytes("xdex"), 1, 2);
        chunk.addPart(6, 0, bytes("f"), 0, 1);
        chunk.addPart(5, 5, bytes("g"), 0, 1);

        assertThat(chunk.parts.rows()).isEqualTo(3);
        assertThat(chunk.parts.get(0, Chunk.PART_LENGTH)).isEqualTo(5);
        assertThat(chunk.parts.get(2, Chunk.START)).isEqualTo(5);
        assertThat(new String(chunk.data, 0, 7, StandardCharsets.UTF_8)).isEqualTo("abcdefg");
    }

    @Test
    void doesNotJoinPiecesWithARowBetweenThem() {
        Chunk chunk = new Chunk(10_000);
        chunk.addPart(5, 0, bytes("abc"), 0, 3);
        chunk.addRow(6, Drafts.text("row"), 0, 3);
        chunk.addPart(5, 3, bytes("de"), 0, 2);

        assertThat(chunk.parts.rows()).isEqualTo(2);
    }

    @Test
    void isEmptyAgainWhenCleared() {
        Chunk chunk = new Chunk(1000);
        EntryDraft draft = Drafts.text("abc");
        draft.fault("bad");
        chunk.addRow(1, draft, draft.meta, 3);
        assertThat(chunk.isEmpty()).isFalse();

        chunk.clear();

        assertThat(chunk.isEmpty()).isTrue();
        assertThat(chunk.findings).isEmpty();
        chunk.addRow(9, draft, draft.meta, 3);
        assertThat(chunk.firstNumber()).isEqualTo(9);
        assertThat(chunk.rows.get(0, Chunk.OFFSET)).isZero();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
