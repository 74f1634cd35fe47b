package dev.frameline.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.net.Stopper;
import dev.frameline.base.task.Job;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.handshake.Timings;

/// What all parts of one connection share, from the first step to the last. The facts are confined to the thread that
/// carries the connection on at the moment: first the dialling worker, then the reader. The rest: any thread.
final class Attempt {

    final ConnectRequest request;
    final EntrySink sink;
    final SerialEvents events;
    final Tasks tasks;
    final Ticker ticker;
    /// Ends it from outside: the person, or a time limit.
    final Stopper<Ending> stopper = new Stopper<>();
    private ConnectionFacts facts;

    Attempt(int number, ConnectRequest request, EntrySink sink, ConnectionEvents events, Tasks tasks, Ticker ticker) {
        this.request = request;
        this.sink = sink;
        this.events = new SerialEvents(events);
        this.tasks = tasks;
        this.ticker = ticker;
        facts = ConnectionFacts.dialling(number, request.target().url(), ticker.epochNanos());
    }

    /// More is known.
    void learn(UnaryOperator<ConnectionFacts> change) {
        facts = change.apply(facts);
        events.facts(facts);
    }

    /// One more step was timed.
    void time(UnaryOperator<Timings> change) {
        learn(known -> known.withTimings(change.apply(known.timings())));
    }

    /// Ends the connection with this outcome unless the job is cancelled in time.
    Job limit(Duration time, Ending.Step step, String what) {
        return tasks.after(time, () -> stopper.stop(new Ending.TimedOut(step, what)));
    }

    /// It is over: the last entry, the last fact, the last event. A recording that does not take the note any more ends
    /// the connection all the same.
    ///
    /// @param note what the last entry says
    /// @param finding what is wrong with it; empty if nothing is
    void end(Ending ending, String note, String finding, Direction direction) {
        try {
            EntryDraft draft = text(EntryKind.NOTE, direction, note.getBytes(StandardCharsets.UTF_8));
            if (!finding.isEmpty()) {
                draft.fault(finding);
            }
            sink.append(draft);
            sink.flush();
        } catch (FaultException recordingFailed) {
            // Whoever owns the recording is told of its failure by the recording.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            learn(known -> known.withEnd(ending.sentence()));
            events.ended(ending);
        }
    }

    /// An entry of bytes that are text, as of now.
    EntryDraft text(EntryKind kind, Direction direction, byte[] bytes) {
        EntryDraft draft = new EntryDraft().reset(ticker.epochNanos(), Meta.of(kind, direction) | Meta.TEXT)
                .payload(bytes, 0, bytes.length);
        draft.wireLength = kind == EntryKind.NOTE ? 0 : bytes.length;
        return draft;
    }
}
