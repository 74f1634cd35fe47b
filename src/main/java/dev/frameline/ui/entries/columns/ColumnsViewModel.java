package dev.frameline.ui.entries.columns;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import dev.frameline.profile.ColumnChoice;
import dev.frameline.query.Condition;
import dev.frameline.query.JsonPath;
import dev.frameline.query.Query;

/// Which columns there are and in which order; what a person changes is kept in [#choicesProperty]. Confined to the FX
/// thread.
public final class ColumnsViewModel {

    private static final double OWN_WIDTH = 100;

    private final ObjectProperty<List<ColumnChoice>> choices = new SimpleObjectProperty<>(this, "choices", List.of());
    private final ReadOnlyObjectWrapper<List<ColumnPlan>> plans = new ReadOnlyObjectWrapper<>(this, "plans",
            ColumnPlan.of(List.of()));
    private final ReadOnlyObjectWrapper<List<ColumnPlan>> shown = new ReadOnlyObjectWrapper<>(this, "shown",
            plans.get());

    /// Why a path makes no column.
    public enum Refusal {
        /// It makes one.
        NONE,
        /// Nothing was written.
        EMPTY,
        /// It is no path, or more than a path.
        NO_PATH,
        /// There is a column for it.
        TAKEN
    }

    /// What is wrong with a path.
    ///
    /// @param refusal whether anything is
    /// @param reason in plain words, if the path itself says it; may be empty
    public record Judgement(Refusal refusal, String reason) {

        static final Judgement GOOD = new Judgement(Refusal.NONE, "");

        public boolean isGood() {
            return refusal == Refusal.NONE;
        }
    }

    public ColumnsViewModel() {
        choices.subscribe(now -> {
            plans.set(ColumnPlan.of(now));
            shown.set(plans.get().stream().filter(ColumnPlan::isShown).toList());
        });
    }

    /// What a person has chosen, to be kept; empty for columns as they come.
    public ObjectProperty<List<ColumnChoice>> choicesProperty() {
        return choices;
    }

    /// All columns, shown or not, in order.
    public ReadOnlyObjectProperty<List<ColumnPlan>> plansProperty() {
        return plans.getReadOnlyProperty();
    }

    /// The columns that are shown, in order.
    public ReadOnlyObjectProperty<List<ColumnPlan>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What has to be read of each entry's JSON.
    public List<JsonPath> paths() {
        return shown.get().stream().map(ColumnPlan::source).filter(ColumnPlan.Source.Path.class::isInstance)
                .map(source -> ((ColumnPlan.Source.Path) source).path()).toList();
    }

    /// Whether a column may be hidden: one has to stay.
    public boolean canHide(ColumnPlan plan) {
        return plan.isShown() && shown.get().size() > 1;
    }

    /// Shows or hides a column.
    public void setShown(ColumnPlan plan, boolean isShown) {
        if (isShown || canHide(plan)) {
            change(plan, choice -> choice.withShown(isShown));
        }
    }

    /// Keeps the width that a person gave to a column.
    public void setWidth(ColumnPlan plan, double width) {
        change(plan, choice -> choice.withWidth(Math.rint(width)));
    }

    /// Whether a shown column has a neighbour to change places with.
    ///
    /// @param by -1 for the one before it, 1 for the one behind it
    public boolean canMove(ColumnPlan plan, int by) {
        int to = shown.get().indexOf(plan) + by;
        return plan.isShown() && to >= 0 && to < shown.get().size();
    }

    /// Moves a shown column to a place among the shown ones, counted without itself.
    public void move(int column, int to) {
        List<ColumnPlan> visible = new ArrayList<>(shown.get());
        ColumnPlan moved = visible.remove(column);
        List<ColumnPlan> all = new ArrayList<>(plans.get());
        all.remove(moved);
        int place = to < visible.size() ? all.indexOf(visible.get(to)) : all.indexOf(visible.getLast()) + 1;
        all.add(place, moved);
        keep(all);
    }

    /// Moves a shown column by one place.
    public void moveBy(ColumnPlan plan, int by) {
        if (canMove(plan, by)) {
            int from = shown.get().indexOf(plan);
            move(from, from + by);
        }
    }

    /// What is wrong with a path that is to become a column.
    public Judgement judge(String path) {
        if (path.isBlank()) {
            return new Judgement(Refusal.EMPTY, "");
        }
        Query query = Query.parse(path.strip(), ZoneOffset.UTC);
        if (!query.problems().isEmpty()) {
            return new Judgement(Refusal.NO_PATH, query.problems().getFirst().reason());
        }
        Optional<JsonPath> read = pathOf(query);
        boolean isTaken = read.filter(it -> planOf(it).filter(ColumnPlan::isShown).isPresent()).isPresent();
        return read.isEmpty()
                ? new Judgement(Refusal.NO_PATH, "")
                : isTaken ? new Judgement(Refusal.TAKEN, "") : Judgement.GOOD;
    }

    private static Optional<JsonPath> pathOf(Query query) {
        return query.condition() instanceof Condition.Exists(JsonPath path) ? Optional.of(path) : Optional.empty();
    }

    private Optional<ColumnPlan> planOf(JsonPath path) {
        return plans.get().stream().filter(plan -> plan.source().equals(new ColumnPlan.Source.Path(path))).findFirst();
    }

    /// Adds a column from JSON, before the preview; without a title it is called like the last name in the path. Does
    /// nothing if the path is not good.
    public void add(String path, String title) {
        if (!judge(path).isGood()) {
            return;
        }
        JsonPath read = pathOf(Query.parse(path.strip(), ZoneOffset.UTC)).orElseThrow();
        List<ColumnPlan> all = new ArrayList<>(plans.get());
        planOf(read).ifPresent(all::remove);
        int place = all.stream().map(ColumnPlan::source).toList()
                .indexOf(new ColumnPlan.Source.Entries(EntryColumn.PREVIEW));
        all.add(place, new ColumnPlan(new ColumnPlan.Source.Path(read),
                new ColumnChoice(read.text(), title.strip(), OWN_WIDTH, true)));
        keep(all);
    }

    /// Takes away a column from JSON.
    public void remove(ColumnPlan plan) {
        if (plan.source() instanceof ColumnPlan.Source.Path && (!plan.isShown() || canHide(plan))) {
            keep(plans.get().stream().filter(each -> !each.equals(plan)).toList());
        }
    }

    /// Whether anything is other than as it comes.
    public boolean canReset() {
        return !choices.get().isEmpty();
    }

    /// Back to the columns as they come, without those from JSON.
    public void reset() {
        choices.set(List.of());
    }

    private void change(ColumnPlan plan, UnaryOperator<ColumnChoice> change) {
        keep(plans.get().stream().map(each -> each.equals(plan) ? each.with(change.apply(each.choice())) : each)
                .toList());
    }

    private void keep(List<ColumnPlan> all) {
        choices.set(all.stream().map(ColumnPlan::choice).toList());
    }
}
