package dev.frameline.ui.filter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// The span of time that is shown, in the box; a click shows all times again. Confined to the FX thread.
final class SpanChip {

    private static final double ICON = 9;
    private static final long NANOS_A_SECOND = 1_000_000_000L;
    private static final DateTimeFormatter TENTHS = DateTimeFormatter.ofPattern("HH:mm:ss.S", Locale.ROOT);
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private final ZoneId zone;
    private final Button button;

    SpanChip(ObjectProperty<TimeSpan> span, ZoneId zone, Texts texts) {
        this.zone = zone;
        button = Buttons.text("", () -> span.set(TimeSpan.ALWAYS), "span-chip");
        button.setId("filter-span");
        button.setGraphic(Icons.of(Icon.CLOSE, ICON));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setFocusTraversable(false);
        Buttons.named(button, texts.get("filter.span.tip"));
        span.subscribe(now -> {
            boolean isShown = !now.isAlways();
            button.setVisible(isShown);
            button.setManaged(isShown);
            button.setText(isShown ? words(now) : "");
        });
    }

    Button root() {
        return button;
    }

    /// `09:41:07.2 – 09:41:09.8`, with milliseconds if it is shorter than a second.
    private String words(TimeSpan span) {
        DateTimeFormatter clock = (span.toNanos() - span.fromNanos() < NANOS_A_SECOND ? MILLIS : TENTHS)
                .withZone(zone);
        return clock.format(instant(span.fromNanos())) + " – " + clock.format(instant(span.toNanos()));
    }

    private static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS_A_SECOND), Math.floorMod(nanos, NANOS_A_SECOND));
    }
}
