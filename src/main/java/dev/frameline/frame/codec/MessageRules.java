package dev.frameline.frame.codec;

import dev.frameline.base.bytes.Utf8Validator;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;

/// What one frame may be after those before it: fragments, UTF-8 over the whole message, compression, RFC 6455 §5.4 to
/// §5.6 and RFC 7692 §6. Confined to the reader's thread.
final class MessageRules {

    private final Findings findings;
    private final boolean mayCompress;
    private final Utf8Validator utf8 = new Utf8Validator();

    private boolean isOpen;
    private boolean isText;
    private boolean isCompressed;
    private long number;
    private boolean startsWhole;
    private boolean isBadTold;
    private boolean isCloseSeen;

    private boolean isData;
    private boolean isStart;
    private boolean isFinal;

    MessageRules(Findings findings, boolean mayCompress) {
        this.findings = findings;
        this.mayCompress = mayCompress;
    }

    /// A frame's header is there: judges its place and notes what its payload will be.
    void begin(int first, EntryDraft draft) {
        Opcode opcode = Opcode.of(first);
        isData = opcode.isData();
        isStart = isData && opcode != Opcode.CONTINUATION;
        isFinal = (first & Meta.FIN) != 0;
        if (!isData) {
            return;
        }
        if (isCloseSeen) {
            findings.add(draft, CloseCode.PROTOCOL_ERROR, "A data frame after the Close frame (RFC 6455 §5.5.1)");
        }
        if (isStart) {
            beginMessage(first, draft);
        } else if (isOpen) {
            draft.message = number;
        } else {
            findings.add(draft, CloseCode.PROTOCOL_ERROR,
                    "A continuation frame without a message to continue (RFC 6455 §5.4)");
            isText = false;
            isCompressed = false;
        }
        startsWhole = utf8.isComplete();
        draft.meta |= isCompressed ? Meta.COMPRESSED : 0;
    }

    private void beginMessage(int first, EntryDraft draft) {
        if (isOpen) {
            findings.add(draft, CloseCode.PROTOCOL_ERROR,
                    "A new message before the last fragment of the one before (RFC 6455 §5.4)");
        }
        isOpen = true;
        isText = Opcode.of(first) == Opcode.TEXT;
        isCompressed = mayCompress && (first & Meta.RSV1) != 0;
        number = 0;
        isBadTold = false;
        utf8.reset();
    }

    /// Whether the payload of the frame that was begun must be inflated.
    boolean isInflating() {
        return isData && isCompressed;
    }

    /// Whether the frame that was begun begins its message.
    boolean isFirst() {
        return isStart;
    }

    boolean isFinal() {
        return isFinal;
    }

    /// The next bytes of the payload, inflated.
    void payload(byte[] bytes, int offset, int length, EntryDraft draft) {
        if (!isData || !isText || utf8.feed(bytes, offset, length) || isBadTold) {
            return;
        }
        isBadTold = true;
        findings.add(draft, CloseCode.INVALID_PAYLOAD,
                "The text is not valid UTF-8 at byte " + utf8.badOffset() + " of the message (RFC 6455 §8.1)");
    }

    /// All of the payload has passed: settles what the entry is.
    void end(EntryDraft draft, boolean isPayloadPlain) {
        if (!isData || !isText || !isPayloadPlain) {
            return;
        }
        if (isFinal && !utf8.isComplete() && !isBadTold) {
            isBadTold = true;
            findings.add(draft, CloseCode.INVALID_PAYLOAD,
                    "The text ends inside a character, at byte " + utf8.badOffset() + " (RFC 6455 §8.1)");
        }
        boolean isWholeText = startsWhole && utf8.isComplete();
        draft.meta |= isWholeText || draft.payloadLength == 0 ? Meta.TEXT : 0;
    }

    /// The control frame's payload, all of it.
    void control(int first, byte[] bytes, int offset, int length, EntryDraft draft) {
        if (Opcode.of(first) == Opcode.CLOSE) {
            isCloseSeen = true;
            CloseBody.check(bytes, offset, length)
                    .ifPresent(violation -> findings.add(draft, violation.code(), violation.text()));
        }
    }

    /// The frame's entry has this number.
    void numbered(long entry) {
        if (!isData) {
            return;
        }
        if (isFinal) {
            isOpen = false;
            number = 0;
        } else if (number == 0) {
            number = entry;
        }
    }
}
