package dev.frameline.ui.filter;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.profile.SavedFilter;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// Draws the filter bar for people to look at: what hangs below it is part of it, its menu is a window of its own.
@ExtendWith(ApplicationExtension.class)
final class FilterPicturesTest {

    private static final double WIDE = 700;
    private static final double NARROW = 400;

    private FilterViewModel model;
    private FilterBar bar;
    private VBox place;
    private Stage stage;
    private Skin skin;

    @Start
    void start(Stage shown) {
        stage = shown;
        skin = new Skin(Theme.LIGHT);
        makeBar();
        place = new VBox();
        place.setPadding(new Insets(6, 12, 6, 12));
        var scene = new Scene(place, WIDE, 320);
        skin.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void drawsTheBox(Theme theme) {
        draw("filter-rest", WIDE, theme, (it, view) -> {
            it.textProperty().set("$.symbol = BTC-USD $.size > 0.001");
            it.hitsProperty().set(new HitCount(true, 18_204, 1_204_311, 1_204_311));
            it.controlProperty().set(false);
        });
        draw("filter-empty", WIDE, theme, (it, view) -> {
            // as it comes
        });
        draw("filter-words", WIDE, theme, (it, view) -> {
            view.focus();
            it.textProperty().set("in text $.size > 0.1 not /SOL|ETH/i");
            it.hitsProperty().set(new HitCount(true, 18_204, 700_000, 1_204_311));
        });
        draw("filter-error", WIDE, theme, (it, view) -> {
            view.focus();
            it.textProperty().set("in size > lots price");
            it.hitsProperty().set(new HitCount(true, 204, 1_000, 1_000));
        });
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void drawsFindingAndNarrowBoxes(Theme theme) {
        draw("filter-find", WIDE, theme, (it, view) -> {
            it.modeProperty().set(FilterMode.FIND);
            it.textProperty().set("checksum");
            it.foundProperty().set(new FindState(true, 3, 1_204, 12_000, 12_000, false, FindState.Wrap.NONE));
        });
        draw("filter-nothing", WIDE, theme, (it, view) -> {
            it.modeProperty().set(FilterMode.FIND);
            it.textProperty().set("nowhere");
            it.foundProperty().set(new FindState(true, 0, 0, 12_000, 12_000, false, FindState.Wrap.NONE));
        });
        draw("filter-narrow", NARROW, theme, (it, view) -> {
            it.textProperty().set("$.symbol = BTC-USD $.size > 0.001");
            it.hitsProperty().set(new HitCount(true, 18_204, 1_000_000, 1_204_311, true));
        });
        draw("filter-narrow-find", NARROW, theme, (it, view) -> {
            it.modeProperty().set(FilterMode.FIND);
            it.textProperty().set("checksum");
            it.foundProperty().set(new FindState(true, 3, 1_204, 12_000, 12_000, false, FindState.Wrap.NONE));
        });
        draw("filter-span", WIDE, theme, (it, view) -> {
            it.textProperty().set("ping");
            it.spanProperty().set(new TimeSpan(34_867_200_000_000L, 34_869_800_000_000L));
            it.hitsProperty().set(new HitCount(true, 4, 1_204_311, 1_204_311));
        });
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void drawsCompletions(Theme theme, FxRobot robot) {
        draw("filter-complete-before", WIDE, theme, (it, view) -> {
            view.setKeys(List.of("$.symbol", "$.size", "$.side", "$.book.asks", "$.book.seq"));
            view.focus();
        });
        robot.write("in $.s").type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Pictures.draw("filter-complete", stage.getScene(), theme)).isNotEmptyFile();
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).type(KeyCode.DELETE);
        robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Pictures.draw("filter-complete-all", stage.getScene(), theme)).isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void drawsTheMenu(Theme theme) {
        draw("filter-menu-bar", WIDE, theme, (it, view) -> {
            it.textProperty().set("size > 1k not ping");
            it.enter();
            it.textProperty().set("$.symbol = BTC-USD $.size > 0.001");
            it.enter();
            it.memory().savedProperty().set(List.of(new SavedFilter("Big trades", "$.size > 1"),
                    new SavedFilter("", "flag:fault or close")));
        });
        Pictures.onFx(() -> {
            var menu = new FilterMenu(model, Texts.of("filter"), () -> {
                // the field is not needed
            });
            menu.fill();
            menu.menu().show(place, 100, 100);
            assertThat(Pictures.draw("filter-menu", menu.menu().getScene(), theme)).isNotEmptyFile();
            menu.close();
            return true;
        });
    }

    private void makeBar() {
        model = new FilterViewModel(new HandDelay(), ZoneOffset.UTC);
        bar = new FilterBar(model, () -> {
            // nowhere to go
        });
    }

    private void draw(String name, double width, Theme theme, BiConsumer<FilterViewModel, FilterBar> set) {
        Pictures.onFx(() -> {
            skin.themeProperty().set(theme);
            makeBar();
            place.getChildren().setAll(bar.root());
            bar.root().setMaxWidth(width);
            bar.shown();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.onFx(() -> {
            set.accept(model, bar);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Pictures.draw(name, stage.getScene(), theme)).isNotEmptyFile();
    }
}
