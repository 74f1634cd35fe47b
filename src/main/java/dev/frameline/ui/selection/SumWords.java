package dev.frameline.ui.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.frameline.recording.Totals;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.text.Times;

/// Says what entries come to: `14.2 KB · 1.2 s · 9.9 frames/s · 11.8 KB/s`. Any thread.
final class SumWords {

    private static final double NANOS_A_SECOND = 1e9;
    private static final String GAP = " · ";

    private final Texts texts;

    SumWords(Texts texts) {
        this.texts = texts;
    }

    String of(Summing.Sum sum) {
        return sum.isWhole()
                ? facts(sum.totals())
                : texts.get("selection.summing", String.valueOf(sum.done() * 100 / sum.total()));
    }

    private String facts(Totals totals) {
        if (totals.entries() == 0) {
            return "";
        }
        List<String> facts = new ArrayList<>();
        facts.add(Sizes.bytes(totals.wireBytes()));
        if (totals.nanos() > 0) {
            double seconds = totals.nanos() / NANOS_A_SECOND;
            // the sign says after or before; a duration has none
            facts.add(Times.delta(totals.nanos()).substring(1));
            facts.add(texts.get("selection.frames.rate", rate(totals.frames() / seconds)));
            facts.add(texts.get("selection.bytes.rate", Sizes.bytes(Math.round(totals.wireBytes() / seconds))));
        }
        return String.join(GAP, facts);
    }

    private static String rate(double perSecond) {
        return perSecond < 99.95
                ? String.format(Locale.ROOT, "%.1f", perSecond)
                : Sizes.count(Math.round(perSecond));
    }
}
