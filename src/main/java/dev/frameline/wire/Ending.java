package dev.frameline.wire;

import java.util.List;
import java.util.Optional;

import dev.frameline.base.fault.Fault;
import dev.frameline.frame.CloseCode;
import dev.frameline.handshake.HandshakeResponse;
import dev.frameline.handshake.TlsFacts;

/// How a connection ended. Every case is an expected outcome.
public sealed interface Ending {

    /// The step of connecting that an ending speaks of.
    enum Step {
        DNS, TCP, TLS, UPGRADE, CLOSE
    }

    /// One sentence for a person.
    String sentence();

    /// No connection came about: the name, the network or the peer refused.
    record DialFailed(Step step, Fault fault) implements Ending {
        @Override
        public String sentence() {
            return fault.what();
        }
    }

    /// TLS failed: the chain is kept so that the person can decide to trust it.
    record TlsRejected(Fault fault, Optional<TlsFacts> facts) implements Ending {
        @Override
        public String sentence() {
            return fault.what();
        }
    }

    /// The server answered with another status than 101.
    record Refused(HandshakeResponse response) implements Ending {
        @Override
        public String sentence() {
            return "The server refused the handshake: " + response.status() + " " + response.reason() + ".";
        }
    }

    /// The answer breaks RFC 6455 §4.1 or is no HTTP at all.
    record BadUpgrade(List<String> problems) implements Ending {
        @Override
        public String sentence() {
            return "The server's answer is no valid handshake: " + String.join("; ", problems) + ".";
        }
    }

    /// A step took longer than it may.
    record TimedOut(Step step, String what) implements Ending {
        @Override
        public String sentence() {
            return what;
        }
    }

    /// The person gave up before it was open.
    record Cancelled() implements Ending {
        @Override
        public String sentence() {
            return "Cancelled.";
        }
    }

    /// It was open and has ended, well or badly.
    ///
    /// @param sent the Close frame that we sent, if any
    /// @param received the Close frame that the server sent, if any
    /// @param fault what broke it, if it did not end by the rules
    record Closed(Optional<Close> sent, Optional<Close> received, Optional<Fault> fault) implements Ending {

        /// Whether both Close frames were seen, RFC 6455 §7.1.4.
        public boolean isClean() {
            return sent.isPresent() && received.isPresent() && fault.isEmpty();
        }

        @Override
        public String sentence() {
            if (fault.isPresent()) {
                return fault.get().what();
            }
            if (received.isPresent()) {
                return "Closed: " + received.get().words() + ".";
            }
            return sent.isPresent()
                    ? "Closed; the server sent no Close frame."
                    : "The connection ended with no Close frame.";
        }
    }

    /// The body of a Close frame, RFC 6455 §5.5.1.
    ///
    /// @param code empty if the body was empty: never an invented 1005
    /// @param reason empty if there was none
    record Close(Optional<CloseCode> code, String reason) {

        /// Such as `1001 going away, "deploy"`.
        public String words() {
            String number = code.map(c -> c.code() + " " + c.label()).orElse("no code");
            return reason.isEmpty() ? number : number + ", \"" + reason + "\"";
        }
    }
}
