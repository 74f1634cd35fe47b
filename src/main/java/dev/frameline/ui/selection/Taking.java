package dev.frameline.ui.selection;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.ranges.LongRanges;
import dev.frameline.base.task.Job;
import dev.frameline.base.task.Tasks;
import dev.frameline.exchange.EntryLines;
import dev.frameline.frame.Entry;
import dev.frameline.recording.MessageFragments;
import dev.frameline.recording.Recording;

/// Takes selected entries to a target, a stride after the other, until they are all there, it is called off, or the
/// target has no room. Confined to the FX thread; reading and writing are done by a worker.
final class Taking {

    private static final int STRIDE = 4096;
    private static final int PAGE = 256;
    /// How far the frames of one message are looked for.
    private static final int MESSAGE_SPAN = 1 << 16;

    /// Told how it goes. Confined to the FX thread.
    interface Progress {

        /// So many entries are taken.
        void at(long done, long total);

        /// All are.
        void finished(long total);

        /// The target has no room for them.
        void full(long total);

        /// They could not be read or written; nothing of them stays.
        void failed(Fault fault);
    }

    private final Tasks tasks;
    private final Recording recording;
    private final boolean wholeMessages;
    private final Walk walk;
    private final EntryLines lines;
    private final Target target;
    private final Progress progress;
    private final AtomicBoolean isStopped = new AtomicBoolean();
    private Optional<Job> job = Optional.empty();

    /// @param wholeMessages whether an entry stands for the whole message that it begins
    Taking(Tasks tasks, Recording recording, boolean wholeMessages, EntryLines lines, Walk walk, Target target,
            Progress progress) {
        this.tasks = tasks;
        this.wholeMessages = wholeMessages;
        this.lines = lines;
        this.recording = recording;
        this.walk = walk;
        this.target = target;
        this.progress = progress;
    }

    void begin() {
        step();
    }

    /// Calls it off; nothing of it stays.
    void stop() {
        isStopped.set(true);
        job.ifPresent(Job::cancel);
        tasks.run("clear up what was not finished", () -> {
            abandon();
            return true;
        }).then(done -> {
            // nothing of it is left
        }, fault -> {
            // what is left is called like the file, with .part behind it
        });
    }

    private void step() {
        progress.at(walk.done(), walk.total());
        LongRanges stride = walk.stride(STRIDE);
        boolean isLast = walk.isOver();
        job = Optional.of(tasks.run("take entries out of the recording", () -> take(stride, isLast)).then(hasRoom -> {
            if (!hasRoom) {
                progress.full(walk.total());
            } else if (isLast) {
                progress.finished(walk.total());
            } else {
                step();
            }
        }, progress::failed));
    }

    /// False if the target has no room. Clears up after itself, also if it was called off just when it was done.
    private boolean take(LongRanges stride, boolean isLast) throws FaultException, InterruptedException {
        boolean isSound = false;
        try {
            write(stride);
            isSound = !isStopped.get();
            if (isSound && isLast) {
                target.finish();
            }
            return true;
        } catch (TextTarget.Full full) {
            isSound = false;
            return false;
        } catch (IOException failed) {
            isSound = false;
            throw new FaultException(unwritable(failed));
        } finally {
            if (!isSound) {
                abandon();
            }
        }
    }

    private void write(LongRanges stride) throws FaultException, IOException, InterruptedException {
        try (OutputStream out = target.open()) {
            for (LongRanges page : pages(stride)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                for (Entry entry : read(page)) {
                    lines.write(framesOf(entry), out);
                }
            }
        }
    }

    private static Fault unwritable(IOException failed) {
        return Fault.of(Fault.Kind.DISK, "The entries could not be written.",
                "Check that the folder is there and can be written to, and that the disk has room; then save again.",
                failed);
    }

    private List<Entry> framesOf(Entry entry) throws FaultException {
        if (!wholeMessages || !MessageFragments.isFragment(entry) || entry.message() != entry.number()) {
            return List.of(entry);
        }
        MessageFragments message = MessageFragments.find(recording, entry.number(), MESSAGE_SPAN);
        List<Long> numbers = new ArrayList<>(message.count());
        for (int i = 0; i < message.count(); i++) {
            numbers.add(message.number(i));
        }
        return recording.entries(numbers);
    }

    private List<Entry> read(LongRanges page) throws FaultException {
        if (page.ranges() == 1) {
            return recording.page(page.first(0), (int) page.size());
        }
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < page.ranges(); i++) {
            for (long number = page.first(i); number <= page.last(i); number++) {
                numbers.add(number);
            }
        }
        return recording.entries(numbers);
    }

    private static List<LongRanges> pages(LongRanges stride) {
        List<LongRanges> pages = new ArrayList<>();
        var page = new LongRanges.Ascending();
        long room = PAGE;
        for (int i = 0; i < stride.ranges(); i++) {
            long next = stride.first(i);
            while (next <= stride.last(i)) {
                long last = Math.min(stride.last(i), next + room - 1);
                page.add(next, last);
                room -= last - next + 1;
                next = last + 1;
                if (room == 0) {
                    pages.add(page.set());
                    page = new LongRanges.Ascending();
                    room = PAGE;
                }
            }
        }
        if (room < PAGE) {
            pages.add(page.set());
        }
        return pages;
    }

    private void abandon() throws FaultException {
        try {
            target.abandon();
        } catch (IOException failed) {
            throw new FaultException(unwritable(failed));
        }
    }
}
