package dev.frameline.ui.kit.picture;

import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// Menus, tooltips and lists that drop down stand in windows of their own: they are drawn apart.
@ExtendWith(ApplicationExtension.class)
final class PopupPicturesTest {

    private Stage stage;
    private Skin skin;
    private ComboBox<String> combo;
    private StackPane place;

    @Start
    void start(Stage shown) {
        stage = shown;
        skin = new Skin(Theme.LIGHT);
        combo = new ComboBox<>(FXCollections.observableArrayList("production", "staging", "local"));
        combo.setValue("staging");
        place = new StackPane();
        var scene = new Scene(new VBox(combo, place), 400, 300);
        skin.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void drawsPopups(Theme theme) {
        Pictures.onFx(() -> {
            skin.themeProperty().set(theme);
            ContextMenu menu = menu();
            menu.show(place, 100, 100);
            drawn("kit-menu", menu, theme);
            menu.hide();
            var tooltip = new Tooltip("Copy the payload (Ctrl C)");
            tooltip.show(place, 100, 100);
            drawn("kit-tooltip", tooltip, theme);
            tooltip.hide();
            combo.show();
            drawn("kit-dropdown", Window.getWindows().stream().filter(window -> window instanceof PopupWindow)
                    .findFirst().orElseThrow(), theme);
            combo.hide();
            return true;
        });
    }

    private static ContextMenu menu() {
        var copy = new MenuItem("Copy payload", Icons.of(Icon.COPY, 14));
        copy.setAccelerator(KeyCombination.valueOf("Shortcut+C"));
        var off = new MenuItem("Compare with selected");
        off.setDisable(true);
        var check = new CheckMenuItem("Show control frames");
        check.setSelected(true);
        var delete = new MenuItem("Delete", Icons.of(Icon.TRASH, 14));
        delete.getStyleClass().add("danger");
        return new ContextMenu(copy, off, check, new Menu("Copy as", null, new MenuItem("Hex")),
                new SeparatorMenuItem(), delete);
    }

    private static void drawn(String name, Window window, Theme theme) {
        assertThat(Pictures.draw(name, window.getScene(), theme)).isNotEmptyFile();
    }
}
