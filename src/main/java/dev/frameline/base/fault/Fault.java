package dev.frameline.base.fault;

import java.util.Optional;

/// Something outside the program that failed: a disk, a network, a peer, a file. Any thread.
///
/// @param kind where it failed
/// @param what what happened, one plain sentence
/// @param todo what the person can do about it, one plain sentence; may be empty
/// @param cause the exception behind it, for the log only: never shown
public record Fault(Kind kind, String what, String todo, Optional<Throwable> cause) {

    /// Where a fault lies.
    public enum Kind {
        /// Name resolution, TCP, a proxy.
        NETWORK,
        /// Certificates and the TLS handshake.
        TLS,
        /// The peer broke HTTP or the WebSocket protocol.
        PROTOCOL,
        /// Files: full, locked, removed, denied.
        DISK,
        /// A file's content: damaged, foreign, too new.
        FORMAT,
        /// Something a person typed.
        INPUT,
        /// A bound of ours was reached.
        LIMIT,
        /// Our own mistake, reported as such.
        BUG
    }

    /// A fault with no exception behind it.
    public static Fault of(Kind kind, String what, String todo) {
        return new Fault(kind, what, todo, Optional.empty());
    }

    /// A fault that an exception reported.
    public static Fault of(Kind kind, String what, String todo, Throwable cause) {
        return new Fault(kind, what, todo, Optional.of(cause));
    }

    /// Both sentences in one line.
    public String sentence() {
        return todo.isEmpty() ? what : what + " " + todo;
    }
}
