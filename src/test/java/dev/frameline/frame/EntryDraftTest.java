package dev.frameline.frame;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class EntryDraftTest {

    @Test
    void forgetsEverythingWhenReset() {
        EntryDraft draft = new EntryDraft().reset(5, 1).payload(new byte[]{1, 2, 3}, 1, 2);
        draft.endNanos = 9;
        draft.maskKey = 1;
        draft.wireLength = 2;
        draft.message = 3;
        draft.replyTo = 4;
        draft.replyNanos = 5;
        draft.fault("bad");

        assertThat(draft.reset(7, Meta.TEXT)).isSameAs(draft).usingRecursiveComparison()
                .isEqualTo(new EntryDraft().reset(7, Meta.TEXT));
        assertThat(draft.endNanos).isEqualTo(7);
        assertThat(draft.bytes).isEmpty();
        assertThat(draft.finding).isEmpty();
    }

    @Test
    void takesAPayloadWithoutCopyingIt() {
        byte[] bytes = {1, 2, 3};
        EntryDraft draft = new EntryDraft().reset(0, 0).payload(bytes, 1, 2);

        assertThat(draft.bytes).isSameAs(bytes);
        assertThat(draft.offset).isEqualTo(1);
        assertThat(draft.length).isEqualTo(2);
        assertThat(draft.payloadLength).isEqualTo(2);
    }

    @Test
    void addsAFindingToTheOneBefore() {
        EntryDraft draft = new EntryDraft().reset(0, 0);
        draft.fault("first");
        draft.fault("second");

        assertThat(draft.finding).isEqualTo("first; second");
        assertThat(Meta.has(draft.meta, Meta.FAULT)).isTrue();
    }
}
