package dev.frameline.frame.codec;

import dev.frameline.frame.CloseCode;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;

/// What a frame's header alone must obey, RFC 6455 §5.1, §5.2 and §5.5. Confined to the reader's thread.
final class HeaderRules {

    private static final int RSV = (int) (Meta.RSV1 | Meta.RSV2 | Meta.RSV3);

    private final Findings findings;
    private final Sender sender;
    private final boolean mayCompress;

    HeaderRules(Findings findings, Sender sender, boolean mayCompress) {
        this.findings = findings;
        this.sender = sender;
        this.mayCompress = mayCompress;
    }

    void check(FrameHeader header, EntryDraft draft) {
        boolean isOrdinary = (header.first & RSV) == 0 && header.isMasked == sender.mustMask() && header.isMinimal
                && header.isLengthPossible();
        if (!isOrdinary) {
            reservedBits(header.first, draft);
            mask(header, draft);
            length(header, draft);
        }
        Opcode opcode = Opcode.of(header.first);
        if (opcode.isReserved()) {
            broken(draft, "Opcode " + opcode.code() + " has no meaning (RFC 6455 §5.2)");
        } else if (opcode.isControl()) {
            control(header, opcode, draft);
        }
    }

    private void reservedBits(int first, EntryDraft draft) {
        boolean isDataStart = Opcode.of(first) == Opcode.TEXT || Opcode.of(first) == Opcode.BINARY;
        if ((first & Meta.RSV1) != 0 && !(mayCompress && isDataStart)) {
            broken(draft, mayCompress
                    ? "RSV1 may be set on the first frame of a message only (RFC 7692 §6.1)"
                    : "RSV1 is set, but no extension that uses it was agreed on (RFC 6455 §5.2)");
        }
        if ((first & (Meta.RSV2 | Meta.RSV3)) != 0) {
            broken(draft, ((first & Meta.RSV2) != 0 ? "RSV2" : "RSV3")
                    + " is set, but no extension uses it (RFC 6455 §5.2)");
        }
    }

    private void mask(FrameHeader header, EntryDraft draft) {
        if (header.isMasked && !sender.mustMask()) {
            broken(draft, "A server must not mask its frames (RFC 6455 §5.1)");
        } else if (!header.isMasked && sender.mustMask()) {
            broken(draft, "A client must mask its frames (RFC 6455 §5.1)");
        }
    }

    private void length(FrameHeader header, EntryDraft draft) {
        if (!header.isLengthPossible()) {
            broken(draft, "The top bit of the length is set: no frame can be that long (RFC 6455 §5.2)");
        } else if (!header.isMinimal) {
            broken(draft, "The length " + header.length + " is written in more bytes than it needs (RFC 6455 §5.2)");
        }
    }

    private void control(FrameHeader header, Opcode opcode, EntryDraft draft) {
        if ((header.first & Meta.FIN) == 0) {
            broken(draft, "A " + name(opcode) + " frame must not be a fragment (RFC 6455 §5.5)");
        }
        if (header.length > 125) {
            broken(draft, "A " + name(opcode) + " frame may carry 125 bytes at most (RFC 6455 §5.5)");
        }
    }

    private static String name(Opcode opcode) {
        return switch (opcode) {
            case CLOSE -> "Close";
            case PING -> "Ping";
            default -> "Pong";
        };
    }

    private void broken(EntryDraft draft, String text) {
        findings.add(draft, CloseCode.PROTOCOL_ERROR, text);
    }
}
