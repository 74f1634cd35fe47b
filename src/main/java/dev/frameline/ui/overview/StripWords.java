package dev.frameline.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.frameline.recording.Overview;
import dev.frameline.recording.Overview.Traffic;
import dev.frameline.ui.kit.plot.Range;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.text.Times;

/// What the strip says, to eyes that point at a bar and to ears. Any thread.
final class StripWords {

    private final Texts texts = Texts.of("overview");
    private final Times times;

    StripWords(Times times) {
        this.times = times;
    }

    /// A bar in a few lines.
    ///
    /// @param hits hits of the filter, if there is one
    String tip(Overview overview, Range time, Optional<Long> hits) {
        StripTotals totals = StripTotals.of(overview, time);
        List<String> lines = new ArrayList<>();
        lines.add(time(time));
        lines.add(texts.get("overview.tip.in", frames(totals.in()), Sizes.bytes(totals.in().bytes())));
        lines.add(texts.get("overview.tip.out", frames(totals.out()), Sizes.bytes(totals.out().bytes())));
        if (totals.faults() > 0) {
            lines.add(faults(totals.faults()));
        }
        hits.ifPresent(count -> lines.add(count == 1 ? texts.get("overview.hit") : texts.get("overview.hits", count)));
        return String.join("\n", lines);
    }

    /// All of it, read aloud.
    String spoken(Overview overview, Optional<Range> selected) {
        if (overview.spans().isEmpty()) {
            return texts.get("overview.empty");
        }
        var all = new Range(overview.firstNanos(), overview.endNanos() - 1);
        String whole = texts.get("overview.said", time(all), totals(StripTotals.of(overview)));
        return whole + " " + selected
                .map(range -> texts.get("overview.said.selected", time(range),
                        totals(StripTotals.of(overview, range))))
                .orElseGet(() -> texts.get("overview.said.unselected"));
    }

    private String time(Range time) {
        return texts.get("overview.time", times.clock(time.from()), times.clock(time.to()));
    }

    private String totals(StripTotals totals) {
        String traffic = texts.get("overview.said.traffic", frames(totals.in()), frames(totals.out()));
        return totals.faults() == 0 ? traffic : traffic + ", " + faults(totals.faults());
    }

    private String frames(Traffic traffic) {
        return traffic.frames() == 1 ? texts.get("overview.frame") : texts.get("overview.frames", traffic.frames());
    }

    private String faults(long count) {
        return count == 1 ? texts.get("overview.fault") : texts.get("overview.faults", count);
    }
}
