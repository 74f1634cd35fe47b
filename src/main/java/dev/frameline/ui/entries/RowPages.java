package dev.frameline.ui.entries;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Job;
import dev.frameline.base.task.Tasks;
import dev.frameline.recording.Recording;

/// The rows that were lately in sight, in pages loaded by workers: a bounded number of them, however many rows there
/// are. What was asked for last is loaded first, and what nobody waits for any more not at all. Confined to the FX
/// thread.
public final class RowPages {

    /// Rows of a page.
    public static final int PAGE = 128;
    /// Pages that are kept.
    public static final int MOST_PAGES = 64;
    private static final int MOST_UNDER_WAY = 3;
    private static final int MOST_WAITING = 8;

    /// A loaded page.
    ///
    /// @param asked how many rows were asked for when it was loaded
    private record Page(List<TimelineRow> rows, int asked) {

        boolean isSettled() {
            return rows.stream().allMatch(row -> row.look().settled());
        }
    }

    private final Tasks tasks;
    private final RowLoader loader;
    private final RowNumbers numbers;
    private final Runnable changed;
    private final Consumer<Fault> failed;
    private final LinkedHashMap<Long, Page> pages = new LinkedHashMap<>(MOST_PAGES, 0.75f, true);
    private final Map<Long, Job> jobs = new HashMap<>();
    private final Set<Long> underWay = new HashSet<>();
    private final Set<Long> broken = new HashSet<>();
    private final Deque<Long> waiting = new ArrayDeque<>();
    private Optional<Recording> recording = Optional.empty();
    private RowReading reading = RowReading.PLAIN;
    private long firstInSight;
    private long lastInSight;

    /// @param changed called when rows have come or have changed
    /// @param failed told why rows did not come
    public RowPages(Tasks tasks, RowLoader loader, RowNumbers numbers, Runnable changed, Consumer<Fault> failed) {
        this.tasks = tasks;
        this.loader = loader;
        this.numbers = numbers;
        this.changed = changed;
        this.failed = failed;
    }

    /// Reads from here on from `from`; forgets all that was loaded.
    public void open(Optional<Recording> from) {
        recording = from;
        clear();
    }

    /// Forgets all that was loaded and calls off what is being loaded: the rows are others now.
    public void clear() {
        callOff();
        broken.clear();
        pages.clear();
        firstInSight = 0;
        lastInSight = 0;
    }

    private void callOff() {
        List.copyOf(jobs.values()).forEach(Job::cancel);
        jobs.clear();
        underWay.clear();
        waiting.clear();
    }

    /// From now on this is read beside the entries. What is loaded stays until it has come again.
    public void setReading(RowReading wanted) {
        if (!wanted.equals(reading)) {
            reading = wanted;
            callOff();
            pages.replaceAll((index, page) -> new Page(page.rows(), 0));
        }
    }

    /// What is read beside the entries.
    public RowReading reading() {
        return reading;
    }

    /// The row at `index`, if it is loaded.
    public Optional<TimelineRow> row(long index) {
        Page page = pages.get(index / PAGE);
        int at = (int) (index % PAGE);
        return page == null || at >= page.rows().size() ? Optional.empty() : Optional.of(page.rows().get(at));
    }

    /// Rows from `first` up to but not including `last` are wanted; the pages beside theirs soon may be.
    public void inSight(long first, long last) {
        firstInSight = first;
        lastInSight = last;
        if (last <= first) {
            return;
        }
        long from = first / PAGE;
        long to = (last - 1) / PAGE;
        want(from - 1);
        want(to + 1);
        want(first, last);
    }

    /// Rows from `first` up to but not including `last` are wanted, and no others.
    public void want(long first, long last) {
        for (long page = (last - 1) / PAGE; page >= first / PAGE; page--) {
            want(page);
        }
        startWaiting();
    }

    /// Whether all these rows are loaded, or cannot be.
    public boolean isReady(long first, long last) {
        for (long page = first / PAGE; page <= (last - 1) / PAGE; page++) {
            Page loaded = pages.get(page);
            long needed = Math.min(last - page * PAGE, PAGE);
            if (!broken.contains(page) && (loaded == null || loaded.asked() < needed)) {
                return false;
            }
        }
        return true;
    }

    /// Loads again what is in sight and was not complete when it was loaded.
    public void reloadUnsettled() {
        for (long index = firstInSight / PAGE; index * PAGE < lastInSight; index++) {
            Page page = pages.get(index);
            if (page != null && !page.isSettled()) {
                queue(index);
            }
        }
        startWaiting();
    }

    /// Tries again what has failed.
    public void retry() {
        List<Long> again = new ArrayList<>(broken);
        broken.clear();
        again.forEach(this::queue);
        startWaiting();
    }

    private void want(long page) {
        long available = Math.min(PAGE, numbers.count() - page * PAGE);
        if (page < 0 || available <= 0 || broken.contains(page)) {
            return;
        }
        Page loaded = pages.get(page);
        if (loaded == null || loaded.asked() < available) {
            queue(page);
        }
    }

    private void queue(long page) {
        if (underWay.contains(page)) {
            return;
        }
        waiting.remove(page);
        waiting.addFirst(page);
        while (waiting.size() > MOST_WAITING) {
            waiting.removeLast();
        }
    }

    private void startWaiting() {
        while (underWay.size() < MOST_UNDER_WAY && !waiting.isEmpty()) {
            long page = waiting.removeFirst();
            recording.ifPresent(from -> start(from, page));
        }
    }

    private void start(Recording from, long page) {
        long first = page * PAGE;
        int length = (int) Math.min(PAGE, numbers.count() - first);
        if (length <= 0) {
            return;
        }
        long before = first == 0 ? 0 : numbers.numberAt(first - 1);
        long[] wanted = numbers.numbers(first, length);
        RowReading with = reading;
        underWay.add(page);
        Job job = tasks.run("load rows", () -> loader.load(from, before, wanted, with)).then(
                rows -> arrived(page, new Page(rows, length)), fault -> broke(page, fault));
        if (underWay.contains(page)) {
            jobs.put(page, job);
        }
    }

    private void arrived(long index, Page page) {
        ended(index);
        pages.put(index, page);
        if (pages.size() > MOST_PAGES) {
            pages.remove(pages.keySet().iterator().next());
        }
        startWaiting();
        changed.run();
    }

    private void broke(long page, Fault fault) {
        ended(page);
        broken.add(page);
        startWaiting();
        failed.accept(fault);
    }

    private void ended(long page) {
        underWay.remove(page);
        jobs.remove(page);
    }
}
