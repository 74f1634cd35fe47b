package dev.frameline.session;

import dev.frameline.wire.Sending;

/// What became of a request to send.
public sealed interface SendOutcome {

    /// It will be written in its turn; it shows in the recording when it was.
    record Queued() implements SendOutcome {}

    /// It was not taken.
    ///
    /// @param reason why, and what to do, in plain words
    record Rejected(String reason) implements SendOutcome {}

    /// What the wire said, in words for a person.
    static SendOutcome of(Sending sending) {
        return switch (sending) {
            case Sending.Queued _ -> new Queued();
            case Sending.NotOpen _ -> notOpen();
            case Sending.TooMuchQueued much -> new Rejected(much.bytesWaiting()
                    + " bytes already wait to be written. The server reads too slowly; try again later.");
            case Sending.Invalid invalid -> new Rejected(invalid.reason());
        };
    }

    /// There is no connection to send on.
    static SendOutcome notOpen() {
        return new Rejected("The connection is not open. Connect first.");
    }
}
