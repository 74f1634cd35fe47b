package dev.frameline.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.frameline.base.fault.FaultException;
import dev.frameline.recording.Mark;
import dev.frameline.recording.Recording;

/// The marks of a recording to look up, read when the first is asked for. Waits for the disk then. Confined to one
/// thread.
public final class MarksByNumber {

    private final Recording recording;
    private Optional<Map<Long, Mark>> marks = Optional.empty();

    public MarksByNumber(Recording recording) {
        this.recording = recording;
    }

    /// What a person left on an entry.
    public Optional<Mark> of(long number) throws FaultException {
        if (marks.isEmpty()) {
            marks = Optional
                    .of(recording.marks().stream().collect(Collectors.toMap(Mark::number, Function.identity())));
        }
        return Optional.ofNullable(marks.get().get(number));
    }
}
