package dev.frameline.ui.filter;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.fxmisc.richtext.StyleClassedTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.base.task.Await;
import dev.frameline.profile.SavedFilter;
import dev.frameline.query.Query;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// What a person does with keys and clicks in the filter bar.
@ExtendWith(ApplicationExtension.class)
final class FilterBarTest {

    private final RecentFilters recent = new RecentFilters();
    private final List<String> asked = new ArrayList<>();
    private FilterViewModel model;
    private FilterBar bar;
    private Scene scene;

    @Start
    void start(Stage stage) {
        model = new FilterViewModel(new HandDelay(), ZoneOffset.UTC, recent);
        model.setSearch(new AskedSearch(asked));
        bar = new FilterBar(model, () -> asked.add("leave"));
        scene = new Scene(new VBox(bar.root(), new Button("elsewhere")), 700, 300);
        new Skin(Theme.LIGHT).applyTo(scene);
        stage.setScene(scene);
        stage.show();
        bar.shown();
        bar.focus();
    }

    @Test
    void underlinesABadTermSaysWhyAndFiltersByTheRest(FxRobot robot) {
        robot.write("size > lots price");
        run(() -> {
            assertThat(styleAt(8)).contains("error");
            assertThat(styleAt(13)).doesNotContain("error");
            assertThat(words()).isEqualTo(model.queryProperty().get().problems().getFirst().reason());
            assertThat(find("#filter-notes").isVisible()).isTrue();
            model.applyNow();
            assertThat(model.filterProperty().get().query().condition())
                    .isEqualTo(Query.parse("price", ZoneOffset.UTC).condition());
        });
        robot.clickOn("elsewhere");
        run(() -> assertThat(find("#filter-notes").isVisible()).isFalse());
    }

    @Test
    void saysInWordsWhatTheLineMeans(FxRobot robot) {
        run(() -> assertThat(words()).startsWith("Text, /regex/"));
        robot.write("out price");
        run(() -> assertThat(words()).isEqualTo(Query.parse("out price", ZoneOffset.UTC).inWords()));
        robot.type(KeyCode.ENTER);
        run(() -> assertThat(find("#filter-notes").isVisible()).isFalse());
        robot.write("s");
        run(() -> assertThat(find("#filter-notes").isVisible()).isTrue());
    }

    @Test
    void completesAKeyWithTab(FxRobot robot) {
        run(() -> bar.setKeys(List.of("$.symbol", "$.size")));
        robot.write("$.sy");
        run(() -> assertThat(offers()).containsExactly("$.symbol"));
        robot.type(KeyCode.TAB);
        run(() -> assertThat(model.textProperty().get()).startsWith("$.symbol"));
        run(() -> assertThat(offers()).isEmpty());
    }

    @Test
    void takesEnterOnlyWhenACompletionIsChosen(FxRobot robot) {
        robot.write("pin");
        run(() -> assertThat(offers()).contains("ping"));
        robot.type(KeyCode.ENTER);
        run(() -> {
            assertThat(model.filterProperty().get().query().text()).isEqualTo("pin");
            assertThat(offers()).isEmpty();
        });
        robot.type(KeyCode.BACK_SPACE).write("n").type(KeyCode.DOWN, KeyCode.ENTER);
        run(() -> {
            assertThat(model.textProperty().get()).startsWith("ping");
            assertThat(offers()).isEmpty();
            assertThat(asked).doesNotContain("leave");
        });
    }

    @Test
    void listsEverythingOnCtrlSpaceAndPutsInWhatIsClicked(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);
        run(() -> assertThat(offers()).hasSize(FilterNotes.IN_SIGHT));
        for (int i = 0; i < FilterNotes.IN_SIGHT; i++) {
            robot.type(KeyCode.DOWN);
        }
        run(() -> assertThat(selectedOffer()).isEqualTo(offers().getLast()));
        String chosen = offers().get(2);
        robot.clickOn(chosen);
        run(() -> {
            assertThat(model.textProperty().get()).startsWith(chosen);
            assertThat(bar.root().lookup("#timeline-filter").isFocused()).isTrue();
        });
    }

    @Test
    void firstClosesTheListThenStopsTheSearchThenShowsAll(FxRobot robot) {
        robot.write("pin");
        run(() -> model.hitsProperty().set(new HitCount(true, 5, 10, 100_000)));
        robot.type(KeyCode.ESCAPE);
        run(() -> {
            assertThat(offers()).isEmpty();
            assertThat(asked).doesNotContain("stop", "leave");
        });
        robot.type(KeyCode.ESCAPE);
        run(() -> {
            assertThat(asked).contains("stop").doesNotContain("leave");
            model.hitsProperty().set(new HitCount(true, 5, 10, 100_000, true));
            assertThat(count()).startsWith("5");
        });
        robot.type(KeyCode.ESCAPE);
        run(() -> {
            assertThat(asked).contains("leave");
            assertThat(model.textProperty().get()).isEmpty();
        });
    }

    @Test
    void leavesWithDownAndWalksTheHistoryWithUp(FxRobot robot) {
        run(() -> recent.restore(List.of("size > 1k", "ping")));
        robot.type(KeyCode.UP, KeyCode.UP);
        run(() -> {
            assertThat(model.textProperty().get()).isEqualTo("ping");
            assertThat(offers()).isEmpty();
        });
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        run(() -> assertThat(asked).doesNotContain("leave"));
        robot.type(KeyCode.DOWN);
        run(() -> assertThat(asked).contains("leave"));
    }

    @Test
    void showsTheSpanAsAChipThatBackspaceOrAClickRemoves(FxRobot robot) {
        var span = new TimeSpan(34_867_200_000_000L, 34_869_800_000_000L);
        run(() -> model.spanProperty().set(span));
        run(() -> assertThat(((Labeled) find("#filter-span")).getText()).isEqualTo("09:41:07.2 – 09:41:09.8"));
        robot.write("x").type(KeyCode.BACK_SPACE);
        run(() -> assertThat(model.spanProperty().get()).isEqualTo(span));
        robot.type(KeyCode.BACK_SPACE);
        run(() -> {
            assertThat(model.spanProperty().get().isAlways()).isTrue();
            model.spanProperty().set(new TimeSpan(34_867_200_000_000L, 34_867_204_000_000L));
        });
        run(() -> assertThat(((Labeled) find("#filter-span")).getText()).isEqualTo("09:41:07.200 – 09:41:07.204"));
        robot.clickOn("#filter-span");
        run(() -> {
            assertThat(model.spanProperty().get().isAlways()).isTrue();
            assertThat(find("#filter-span").isVisible()).isFalse();
        });
    }

    @Test
    void switchesToFindingWithASecondCtrlF(FxRobot robot) {
        run(bar::focus);
        run(() -> assertThat(model.modeProperty().get()).isEqualTo(FilterMode.FIND));
        robot.write("zzz");
        run(() -> model.foundProperty()
                .set(new FindState(true, 3, 1204, 9_000, 100_000, false, FindState.Wrap.NONE)));
        run(() -> {
            assertThat(count()).isEqualTo("3 of 1\u2009204");
            assertThat(find("#filter-progress").isVisible()).isTrue();
        });
        robot.clickOn("#filter-next").clickOn("#filter-previous");
        run(() -> {
            assertThat(asked).endsWith("find zzz", "next", "previous");
            model.foundProperty().set(new FindState(true, 0, 0, 10_000, 10_000, false, FindState.Wrap.NONE));
        });
        run(() -> {
            assertThat(count()).isEqualTo("no hits");
            assertThat(find("#filter-next").isDisabled()).isTrue();
        });
        robot.clickOn("#filter-mode-filter");
        run(() -> {
            assertThat(model.modeProperty().get()).isEqualTo(FilterMode.FILTER);
            assertThat(find("#filter-next").isVisible()).isFalse();
        });
    }

    @Test
    void givesTheLineRoomInANarrowWindow(FxRobot robot) {
        run(() -> bar.root().setMaxWidth(420));
        until("the words give way", () -> !find("#filter-mode-find").isVisible());
        robot.clickOn("#filter-mode-filter");
        run(() -> {
            assertThat(model.modeProperty().get()).isEqualTo(FilterMode.FIND);
            assertThat(find("#filter-mode-find").isVisible()).isTrue();
            assertThat(find("#filter-next").isVisible()).isFalse();
            bar.root().setMaxWidth(700);
        });
        until("there is room again", () -> find("#filter-next").isVisible());
    }

    @Test
    void goesBackWithShiftEnter(FxRobot robot) {
        run(model::switchMode);
        robot.write("zzz").type(KeyCode.ENTER);
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        run(() -> assertThat(asked).endsWith("next", "previous"));
    }

    @Test
    void countsHitsAndShowsHowFarTheSearchHasCome() {
        run(() -> model.hitsProperty().set(new HitCount(true, 18_204, 50_000, 100_000)));
        run(() -> {
            assertThat(count()).isEqualTo("18\u2009204…");
            double box = find(".filter-search").getLayoutBounds().getWidth();
            assertThat(find("#filter-progress").getLayoutBounds().getWidth()).isBetween(box / 2 - 8, box / 2 + 8);
            model.hitsProperty().set(new HitCount(true, 18_204, 99_990, 100_000));
        });
        run(() -> {
            assertThat(count()).isEqualTo("18\u2009204");
            assertThat(find("#filter-progress").isVisible()).isFalse();
            model.hitsProperty().set(HitCount.NONE);
        });
        run(() -> assertThat(find("#filter-count").isVisible()).isFalse());
    }

    @Test
    void bringsASavedFilterBackFromTheMenu(FxRobot robot) {
        run(() -> model.memory().setOnSave(() -> model.memory().save("Big_ones")));
        robot.write("size > 1k");
        robot.clickOn("#filter-menu").clickOn("Save this filter…");
        run(() -> assertThat(model.memory().savedProperty().get())
                .containsExactly(new SavedFilter("Big_ones", "size > 1k")));
        run(model::clear);
        robot.clickOn("#filter-menu").clickOn("Big_ones");
        run(() -> {
            assertThat(model.filterProperty().get().query().text()).isEqualTo("size > 1k");
            assertThat(recent.linesProperty().get()).containsExactly("size > 1k");
            assertThat(find("#timeline-filter").isFocused()).isTrue();
        });
    }

    private Node find(String selector) {
        return bar.root().lookup(selector);
    }

    private String words() {
        return ((Label) find(".filter-words")).getText();
    }

    private String count() {
        return ((Label) find("#filter-count")).getText();
    }

    private List<String> offers() {
        return bar.root().lookupAll(".offer-text").stream().map(node -> ((Label) node).getText()).toList();
    }

    private String selectedOffer() {
        return ((Label) find(".filter-offer:selected").lookup(".offer-text")).getText();
    }

    private List<String> styleAt(int offset) {
        return List.copyOf(((StyleClassedTextField) find("#timeline-filter")).getStyleOfChar(offset));
    }

    private static void until(String what, BooleanSupplier condition) {
        Await.until(what, () -> Pictures.onFx(condition::getAsBoolean));
    }

    private static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
