package dev.frameline.ui.entries.columns;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.frameline.profile.ColumnChoice;
import dev.frameline.query.Condition;
import dev.frameline.query.JsonPath;
import dev.frameline.query.Query;

/// One column as it is wanted. Any thread.
///
/// @param source where its cells come from
/// @param choice how a person wants it
public record ColumnPlan(Source source, ColumnChoice choice) {

    /// Where the cells of a column come from.
    public sealed interface Source {

        /// What every entry has.
        record Entries(EntryColumn column) implements Source {}

        /// A place in the JSON of each entry.
        record Path(JsonPath path) implements Source {}
    }

    static ColumnPlan of(EntryColumn column) {
        return new ColumnPlan(new Source.Entries(column), new ColumnChoice(column.id(), "", 0, true));
    }

    /// The columns that were chosen, then those that the choice does not know, each behind the one that it comes behind;
    /// what this release does not know is left out.
    static List<ColumnPlan> of(List<ColumnChoice> choices) {
        List<ColumnPlan> plans = new ArrayList<>();
        for (ColumnChoice choice : choices) {
            sourceOf(choice.column()).filter(source -> plans.stream().noneMatch(plan -> plan.source().equals(source)))
                    .ifPresent(source -> plans.add(new ColumnPlan(source, choice)));
        }
        int place = 0;
        for (EntryColumn column : EntryColumn.values()) {
            var source = new Source.Entries(column);
            int found = indexOf(plans, source);
            if (found < 0) {
                plans.add(place, of(column));
                place++;
            } else {
                place = found + 1;
            }
        }
        return List.copyOf(plans);
    }

    private static int indexOf(List<ColumnPlan> plans, Source source) {
        return plans.stream().map(ColumnPlan::source).toList().indexOf(source);
    }

    private static Optional<Source> sourceOf(String id) {
        if (!id.startsWith("$")) {
            return EntryColumn.of(id).map(Source.Entries::new);
        }
        Query query = Query.parse(id, ZoneOffset.UTC);
        return query.problems().isEmpty() && query.condition() instanceof Condition.Exists(JsonPath path)
                ? Optional.of(new Source.Path(path))
                : Optional.empty();
    }

    /// What a column from JSON is called: as a person calls it, or like the last name in its path.
    public static String titleOf(JsonPath path, ColumnChoice choice) {
        if (!choice.title().isBlank()) {
            return choice.title();
        }
        return path.steps().stream().filter(JsonPath.Step.Member.class::isInstance)
                .map(step -> ((JsonPath.Step.Member) step).name()).reduce((first, second) -> second)
                .orElse(path.text());
    }

    boolean isShown() {
        return choice.shown();
    }

    ColumnPlan with(ColumnChoice other) {
        return new ColumnPlan(source, other);
    }
}
