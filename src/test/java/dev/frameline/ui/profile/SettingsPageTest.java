package dev.frameline.ui.profile;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.profile.NamedValue;
import dev.frameline.profile.Profile;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class SettingsPageTest {

    private final ObjectProperty<Profile> profile = new SimpleObjectProperty<>(Profile.of("p", "P", "ws://h"));
    private VBox host = new VBox();

    @Start
    void start(Stage stage) {
        host = new VBox();
        stage.setScene(new Scene(host, 900, 700));
        new Skin(Theme.LIGHT).applyTo(stage.getScene(), SettingsPage.sheet());
        stage.show();
    }

    private void show(SettingsPage page) {
        Pictures.onFx(() -> host.getChildren().setAll(page.root()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void addsAHeaderWhereTheCursorIs(FxRobot robot) {
        show(Pictures.onFx(() -> SettingsPage.headers(profile)));
        robot.clickOn("#headers-name").write("X-Trace");
        robot.clickOn("#headers-value").write("7");
        assertThat(profile.get().headers()).containsExactly(NamedValue.of("X-Trace", "7"));
        assertThat(robot.lookup("#headers-name").queryAll()).hasSize(2);
    }

    @Test
    void switchesARowOffAndRemovesIt(FxRobot robot) {
        profile.set(profile.get().withHeaders(List.of(NamedValue.of("A", "1"), NamedValue.of("A", "2"))));
        show(Pictures.onFx(() -> SettingsPage.headers(profile)));
        robot.clickOn(".value-row .check-box");
        assertThat(profile.get().headers()).extracting(NamedValue::enabled).containsExactly(false, true);
        robot.clickOn(robot.lookup(".value-row > .button").nth(1).<Node>query());
        assertThat(profile.get().headers()).containsExactly(new NamedValue("A", "1", false, ""));
    }

    @Test
    void offersSubprotocolsAndRefusesWhatIsNoToken(FxRobot robot) {
        show(Pictures.onFx(() -> SettingsPage.protocols(profile)));
        robot.clickOn("#subprotocols").write("v2.trades, v1");
        assertThat(profile.get().subprotocols()).containsExactly("v2.trades", "v1");
        robot.write(", a/b");
        assertThat(profile.get().subprotocols()).containsExactly("v2.trades", "v1", "a");
        assertThat(robot.lookup("#subprotocols-problem").queryLabeled().getText()).contains("a/b");
    }

    @Test
    void switchesCompressionOffAndSetsATimeout(FxRobot robot) {
        show(Pictures.onFx(() -> SettingsPage.protocols(profile)));
        robot.clickOn("#compression-offered");
        assertThat(profile.get().compression().offered()).isFalse();
        robot.doubleClickOn("#patience-handshake").write("2.5");
        assertThat(profile.get().patience().handshake()).isEqualTo(Duration.ofMillis(2500));
        robot.write("x");
        assertThat(profile.get().patience().handshake()).isEqualTo(Duration.ofMillis(2500));
        assertThat(robot.lookup("#patience-handshake").query().getStyleClass()).contains("invalid");
    }

    @Test
    void trustsACertificateNoLonger(FxRobot robot) {
        profile.set(profile.get().trusting("ab").trusting("cd"));
        show(Pictures.onFx(() -> SettingsPage.tls(profile)));
        robot.clickOn(robot.lookup(".value-row > .button").nth(0).<Node>query());
        assertThat(profile.get().trusted()).containsExactly("cd");
    }

    @Test
    void isDrawnInBothThemes() {
        var full = new SimpleObjectProperty<>(profile.get()
                .withHeaders(List.of(NamedValue.of("Authorization", "Bearer abc"),
                        NamedValue.of("Origin", "https://app.example"), NamedValue.of("X-Client", "frameline"),
                        new NamedValue("X-Debug", "1", false, "switched off")))
                .withParams(List.of(NamedValue.of("token", "a b"))).withSubprotocols(List.of("v2.trades.json"))
                .trusting("ab".repeat(32)));
        assertThat(Pictures.draw("settings-headers", 1190, 700, () -> SettingsPage.headers(full).root(),
                SettingsPage.sheet())).hasSize(2);
        assertThat(Pictures.draw("settings-params", 1190, 300,
                () -> SettingsPage.params(full, new SimpleStringProperty("ws://h/?token=a%20b")).root(),
                SettingsPage.sheet())).hasSize(2);
        assertThat(Pictures.draw("settings-protocols", 1190, 600, () -> SettingsPage.protocols(full).root(),
                SettingsPage.sheet())).hasSize(2);
        assertThat(
                Pictures.draw("settings-tls", 1190, 300, () -> SettingsPage.tls(full).root(), SettingsPage.sheet()))
                .hasSize(2);
    }
}
