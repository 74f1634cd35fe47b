package dev.frameline.recording;

import java.time.ZoneOffset;

import dev.frameline.query.Query;

/// Which entries a timeline shows. Any thread.
///
/// @param in inbound frames
/// @param out outbound frames
/// @param control pings, pongs and closes; handshakes and notes are not hidden by these three
/// @param folded messages instead of frames: of a message of several frames only the first is an entry, and what is
///     asked of the payload is asked of the whole message
/// @param span when they passed
/// @param query what else is asked of them
public record EntryFilter(boolean in, boolean out, boolean control, boolean folded, TimeSpan span, Query query) {

    public static final EntryFilter ALL = new EntryFilter(true, true, true, false, TimeSpan.ALWAYS,
            Query.all(ZoneOffset.UTC));

    /// Whether every entry passes.
    public boolean isAll() {
        return in && out && control && !folded && span.isAlways() && query.isAll();
    }

    public EntryFilter withQuery(Query next) {
        return new EntryFilter(in, out, control, folded, span, next);
    }

    public EntryFilter withSpan(TimeSpan next) {
        return new EntryFilter(in, out, control, folded, next, query);
    }

    public EntryFilter withFolded(boolean next) {
        return new EntryFilter(in, out, control, next, span, query);
    }
}
