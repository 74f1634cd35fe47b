package dev.frameline.ui.filter;

import dev.frameline.recording.TimeSpan;

/// All that a person can set in a filter bar, at one moment. Any thread.
///
/// @param text the line of the filter language
/// @param mode what the text does
/// @param in whether inbound frames are shown
/// @param out whether outbound frames are shown
/// @param control whether pings, pongs and closes are shown
/// @param folded whether the frames of one message are one row
/// @param span the span of time that is shown
public record FilterSettings(String text, FilterMode mode, boolean in, boolean out, boolean control, boolean folded,
        TimeSpan span) {

    public static final FilterSettings DEFAULT = new FilterSettings("", FilterMode.FILTER, true, true, true, false,
            TimeSpan.ALWAYS);
}
