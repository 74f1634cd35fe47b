package dev.frameline.session;

import java.util.Optional;
import java.util.OptionalLong;

import dev.frameline.base.fault.Fault;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.stats.Count;
import dev.frameline.wire.Ending;

/// A session at one moment, as a window shows it: taken by its pump, never pushed.
///
/// @param state where it stands
/// @param sinceNanos when it came into that state, nanoseconds since the epoch
/// @param in frames received, over all connections of the session
/// @param out frames sent, likewise
/// @param framesPerSecond both ways, over the last two seconds
/// @param pingNanos round trip of the last ping of ours that was answered
/// @param dropped entries that were seen and are not in the file; 0 unless the recording failed
/// @param waitedNanos how long the reader waited for the disk: how much the recording slowed the peer
/// @param connection facts of the current or last connection
/// @param ending how the last connection ended; empty while one lives
/// @param fault what keeps the session from recording or connecting, if something does
/// @param halt how the recording stopped, if it did; [Session#goOn] lets it go on in another file
public record SessionSnapshot(SessionState state, long sinceNanos, Count in, Count out, double framesPerSecond,
        OptionalLong pingNanos, long dropped, long waitedNanos, Optional<ConnectionFacts> connection,
        Optional<Ending> ending, Optional<Fault> fault, Optional<Halt> halt) {

    /// Before anything happened.
    public static final SessionSnapshot IDLE = new SessionSnapshot(SessionState.IDLE, 0, Count.ZERO, Count.ZERO, 0,
            OptionalLong.empty(), 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
