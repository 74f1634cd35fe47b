package dev.frameline.ui.entries.columns;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.profile.ColumnChoice;
import dev.frameline.query.JsonPath;
import dev.frameline.ui.entries.columns.ColumnsViewModel.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

final class ColumnsViewModelTest {

    private final ColumnsViewModel model = new ColumnsViewModel();

    @Test
    void comesWithTheColumnsThatEveryListHas() {
        assertThat(shown()).containsExactly("number", "time", "delta", "direction", "type", "size", "preview", "reply");
        assertThat(model.canReset()).isFalse();
        assertThat(model.paths()).isEmpty();
    }

    @Test
    void hidesShowsAndAlwaysKeepsOne() {
        model.setShown(plan("delta"), false);
        assertThat(shown()).doesNotContain("delta").hasSize(7);
        model.setShown(plan("delta"), true);
        assertThat(shown()).startsWith("number", "time", "delta");
        for (String id : List.of("number", "time", "delta", "direction", "type", "size", "preview", "reply")) {
            model.setShown(plan(id), false);
        }
        assertThat(shown()).containsExactly("reply");
        assertThat(model.canHide(plan("reply"))).isFalse();
    }

    @Test
    void movesAmongTheShownOnesOnly() {
        model.setShown(plan("delta"), false);
        model.moveBy(plan("time"), 1);
        assertThat(shown()).startsWith("number", "direction", "time", "type");
        model.move(0, 6);
        assertThat(shown()).endsWith("reply", "number");
        assertThat(model.canMove(plan("number"), 1)).isFalse();
        assertThat(model.canMove(plan("direction"), -1)).isFalse();
        model.moveBy(plan("number"), 1);
        assertThat(shown()).endsWith("reply", "number");
    }

    @Test
    void addsAColumnFromJsonBeforeThePreview() {
        model.add(" $.items[0].id ", "");
        assertThat(shown()).containsSubsequence("size", "$.items[0].id", "preview");
        assertThat(model.paths()).extracting(JsonPath::text).containsExactly("$.items[0].id");
        ColumnPlan plan = plan("$.items[0].id");
        assertThat(ColumnPlan.titleOf(model.paths().getFirst(), plan.choice())).isEqualTo("id");
        model.setShown(plan, false);
        assertThat(model.paths()).isEmpty();
        model.add("$.items[0].id", "First");
        assertThat(model.plansProperty().get()).hasSize(9);
        assertThat(ColumnPlan.titleOf(model.paths().getFirst(), plan("$.items[0].id").choice())).isEqualTo("First");
        model.remove(plan("$.items[0].id"));
        assertThat(shown()).hasSize(8);
    }

    @Test
    void saysWhatIsWrongWithAPath() {
        model.add("$.a", "");
        assertThat(model.judge("$.b").isGood()).isTrue();
        assertThat(model.judge(" ").refusal()).isEqualTo(Refusal.EMPTY);
        assertThat(model.judge("symbol").refusal()).isEqualTo(Refusal.NO_PATH);
        assertThat(model.judge("$.a = 1").refusal()).isEqualTo(Refusal.NO_PATH);
        assertThat(model.judge("$.items[").reason()).isNotEmpty();
        assertThat(model.judge("$.a").refusal()).isEqualTo(Refusal.TAKEN);
        int before = shown().size();
        model.add("symbol", "");
        assertThat(shown()).hasSize(before);
    }

    @Test
    void keepsWhatAPersonChose() {
        model.add("$.symbol", "Coin");
        model.setWidth(plan("size"), 120.4);
        model.setShown(plan("reply"), false);
        List<ColumnChoice> kept = model.choicesProperty().get();
        var another = new ColumnsViewModel();
        another.choicesProperty().set(kept);
        assertThat(another.plansProperty().get()).isEqualTo(model.plansProperty().get());
        assertThat(kept).contains(new ColumnChoice("$.symbol", "Coin", 100, true),
                new ColumnChoice("size", "", 120, true), new ColumnChoice("reply", "", 0, false));
        another.reset();
        assertThat(another.choicesProperty().get()).isEmpty();
        assertThat(another.shownProperty().get()).hasSize(8);
    }

    @Test
    void readsChoicesOfOtherReleases() {
        model.choicesProperty().set(List.of(new ColumnChoice("preview", "", 0, true),
                new ColumnChoice("mood", "", 0, true), new ColumnChoice("$.", "", 0, true),
                new ColumnChoice("preview", "", 9, true), new ColumnChoice("time", "", 0, false)));
        assertThat(shown()).containsExactly("number", "preview", "reply", "delta", "direction", "type", "size");
    }

    private List<String> shown() {
        return model.shownProperty().get().stream().map(plan -> plan.choice().column()).toList();
    }

    private ColumnPlan plan(String id) {
        return model.plansProperty().get().stream().filter(plan -> plan.choice().column().equals(id)).findFirst()
                .orElseThrow();
    }
}
