package dev.frameline.profile;

import java.util.List;

/// How a person wants the timeline of a profile. Any thread.
///
/// @param columns in the order shown; empty for the columns as they come
/// @param filters kept ones, in the order shown
public record TimelineChoices(List<ColumnChoice> columns, List<SavedFilter> filters) {

    public static final TimelineChoices NONE = new TimelineChoices(List.of(), List.of());

    public TimelineChoices {
        columns = List.copyOf(columns);
        filters = List.copyOf(filters);
    }

    static TimelineChoices defaults() {
        return NONE;
    }

    public TimelineChoices withColumns(List<ColumnChoice> other) {
        return new TimelineChoices(other, filters);
    }

    public TimelineChoices withFilters(List<SavedFilter> other) {
        return new TimelineChoices(columns, other);
    }
}
