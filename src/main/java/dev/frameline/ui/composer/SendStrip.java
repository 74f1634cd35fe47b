package dev.frameline.ui.composer;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import dev.frameline.ui.kit.dialog.Popover;
import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// Ping, Close and Send. Send stays in sight when nothing can be sent, and says why: the tooltip hangs on the seat of the
/// button, since a disabled button has none. Confined to the FX thread.
final class SendStrip {

    private final Texts texts;
    private final ComposerViewModel model;
    private final HBox root = new HBox();
    private final Button ping;
    private final Button pingMore;
    private final Button close;
    private final Button send = new Button();
    private final Label keys = new Label();
    private final Label words = new Label();
    private final StackPane seat = new StackPane(send);
    private final Tooltip why = new Tooltip();
    private final Popover closing;
    private final Popover pinging;

    /// @param isMac whether keys are shown as on macOS
    SendStrip(Texts texts, ComposerViewModel model, boolean isMac) {
        this.texts = texts;
        this.model = model;
        var closePane = new ClosePane(texts, model.closing(), this::hidePopovers);
        var pingPane = new PingPane(texts, model.ping(), this::hidePopovers);
        closing = new Popover(closePane.root());
        pinging = new Popover(pingPane.root());
        ping = Buttons.text(texts.get("composer.ping"), model::sendPing);
        ping.setId("ping");
        ping.getStyleClass().add("joined-left");
        pingMore = Buttons.icon(Icon.CHEVRON_DOWN, texts.get("composer.ping.more"), () -> {
            open(pinging, ping);
            pingPane.focus();
        });
        pingMore.setId("ping-more");
        pingMore.getStyleClass().removeAll("flat");
        pingMore.getStyleClass().add("joined-right");
        close = Buttons.text(texts.get("composer.close"), () -> {
            model.closing().reset();
            openClose();
            closePane.focus();
        });
        close.setId("close");
        close.setTooltip(new Tooltip(texts.get("composer.close.tooltip")));
        words.getStyleClass().add("send-words");
        keys.setText(texts.get(isMac ? "composer.send.keys.mac" : "composer.send.keys"));
        keys.getStyleClass().add("send-keys");
        send.setId("send");
        var face = new HBox(8, words, keys);
        face.setAlignment(Pos.CENTER);
        send.setGraphic(face);
        send.getStyleClass().addAll("primary", "send");
        send.setMinWidth(Region.USE_PREF_SIZE);
        send.setOnAction(event -> model.send());
        Tooltip.install(seat, why);
        root.getStyleClass().add("send-strip");
        root.setMinWidth(Region.USE_PREF_SIZE);
        root.setFillHeight(false);
        root.getChildren().addAll(new HBox(ping, pingMore), close, seat);
    }

    HBox root() {
        return root;
    }

    void follow(Subscriptions listeners) {
        listeners.follow(model.obstacleProperty(), obstacle -> showSend());
        listeners.onChange(model.verdictProperty(), this::showSend);
        listeners.follow(model.openProperty(), isOpen -> {
            ping.setDisable(!isOpen);
            pingMore.setDisable(!isOpen);
            close.setDisable(!isOpen);
            if (!isOpen) {
                hidePopovers();
            }
        });
        listeners.add(this::hidePopovers);
    }

    /// Whether the keys stand on Send, where there is room for them.
    void showKeys(boolean isShown) {
        keys.setManaged(isShown);
        keys.setVisible(isShown);
    }

    void openClose() {
        open(closing, close);
    }

    private void open(Popover popover, Button anchor) {
        popover.toggle(anchor);
    }

    private void hidePopovers() {
        closing.hide();
        pinging.hide();
    }

    private void showSend() {
        String obstacle = model.obstacleProperty().get();
        boolean isDoubtful = obstacle.isEmpty() && model.verdictProperty().get().tone() == Verdict.Tone.DOUBTFUL;
        words.setText(texts.get(isDoubtful ? "composer.send.anyway" : "composer.send"));
        send.setDisable(!obstacle.isEmpty());
        String tip = obstacle.isEmpty()
                ? texts.get(isDoubtful ? "composer.send.anyway.tooltip" : "composer.send.tooltip", keys.getText())
                : obstacle;
        why.setText(tip);
        send.setAccessibleText(words.getText());
        send.setAccessibleHelp(tip.toLowerCase(Locale.ENGLISH));
    }
}
