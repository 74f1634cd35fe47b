package dev.frameline.handshake.check;

/// What one check of the handshake found. Any thread.
///
/// @param header the header that it speaks of; empty for the start line
/// @param severity how bad it is
/// @param clause such as `RFC 6455 §4.1`
/// @param explanation what was seen and, if that is wrong, what was expected; one sentence
public record Verdict(String header, Severity severity, String clause, String explanation) {

    /// How much a verdict matters.
    public enum Severity {
        /// As it should be.
        OK,
        /// Allowed, but worth knowing.
        NOTICE,
        /// Breaks the protocol: the connection must fail.
        FAULT
    }

    static Verdict ok(String header, String clause, String explanation) {
        return new Verdict(header, Severity.OK, clause, explanation);
    }

    static Verdict notice(String header, String clause, String explanation) {
        return new Verdict(header, Severity.NOTICE, clause, explanation);
    }

    static Verdict fault(String header, String clause, String explanation) {
        return new Verdict(header, Severity.FAULT, clause, explanation);
    }

    public boolean isFault() {
        return severity == Severity.FAULT;
    }
}
