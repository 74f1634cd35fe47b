package dev.frameline.session;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyMatcherTest {

    private static final long SECOND = 1_000_000_000L;

    private final ReplyMatcher matcher = new ReplyMatcher();

    @Test
    void pairsAnAnswerWithTheRequestOfTheSameId() {
        matcher.sent(3, text(Direction.OUT, 1000, "{\"id\":1,\"op\":\"subscribe\"}"));
        EntryDraft answer = text(Direction.IN, 15_100, "{\"result\":\"ok\",\"id\":1}");
        matcher.received(answer);
        assertThat(answer.replyTo).isEqualTo(3);
        assertThat(answer.replyNanos).isEqualTo(14_100);
    }

    @Test
    void pairsAnAnswerOnlyOnce() {
        matcher.sent(3, text(Direction.OUT, 0, "{\"id\":1}"));
        matcher.received(text(Direction.IN, 5, "{\"id\":1}"));
        EntryDraft second = text(Direction.IN, 9, "{\"id\":1}");
        matcher.received(second);
        assertThat(second.replyTo).isZero();
    }

    @Test
    void tellsTheNumberOneFromTheTextOne() {
        matcher.sent(3, text(Direction.OUT, 0, "{\"id\":1}"));
        EntryDraft other = text(Direction.IN, 5, "{\"id\":\"1\"}");
        matcher.received(other);
        assertThat(other.replyTo).isZero();
    }

    @Test
    void keepsAnswersInAnyOrderApart() {
        matcher.sent(3, text(Direction.OUT, 0, "{\"id\":1}"));
        matcher.sent(4, text(Direction.OUT, 1, "{\"id\":2}"));
        EntryDraft second = text(Direction.IN, 5, "{\"id\":2}");
        EntryDraft first = text(Direction.IN, 6, "{\"id\":1}");
        matcher.received(second);
        matcher.received(first);
        assertThat(second.replyTo).isEqualTo(4);
        assertThat(first.replyTo).isEqualTo(3);
    }

    @Test
    void forgetsARequestThatWasNotAnsweredWithinAMinute() {
        matcher.sent(3, text(Direction.OUT, 0, "{\"id\":1}"));
        EntryDraft late = text(Direction.IN, 61 * SECOND, "{\"id\":1}");
        matcher.received(late);
        assertThat(late.replyTo).isZero();
    }

    @Test
    void forgetsTheOldestWhenTooManyWait() {
        for (int i = 1; i <= 257; i++) {
            matcher.sent(i, text(Direction.OUT, i, "{\"id\":" + i + "}"));
        }
        EntryDraft oldest = text(Direction.IN, 300, "{\"id\":1}");
        EntryDraft next = text(Direction.IN, 301, "{\"id\":2}");
        matcher.received(oldest);
        matcher.received(next);
        assertThat(oldest.replyTo).isZero();
        assertThat(next.replyTo).isEqualTo(2);
    }

    @Test
    void leavesFragmentsAndBinaryAlone() {
        matcher.sent(3, text(Direction.OUT, 0, "{\"id\":1}"));
        EntryDraft fragment = text(Direction.IN, 5, "{\"id\":1}");
        fragment.meta &= ~Meta.FIN;
        matcher.received(fragment);
        assertThat(fragment.replyTo).isZero();
    }

    private static EntryDraft text(Direction direction, long at, String payload) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        long meta = Meta.of(EntryKind.FRAME, direction) | Meta.FIN | Meta.TEXT | Opcode.TEXT.code();
        return new EntryDraft().reset(at, meta).payload(bytes, 0, bytes.length);
    }
}
