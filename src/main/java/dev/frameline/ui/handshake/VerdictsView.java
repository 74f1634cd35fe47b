package dev.frameline.ui.handshake;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.ui.handshake.HandshakeReport.Body;
import dev.frameline.ui.kit.code.Highlighter;
import dev.frameline.ui.kit.code.LineView;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;

/// The verdicts on one handshake: headline, what to try, timings, what is missing, then both heads line by line; of a
/// refusal the answer comes first, with its body, since that says why. Made anew for each report. Confined to the FX
/// thread.
final class VerdictsView {

    private static final double MOST_BODY_HEIGHT = 320;
    private static final double BODY_MARGIN = 10;

    private final Texts texts;
    private final HandshakeReport report;
    private final boolean isRevealed;
    private final VBox root = new VBox();

    /// @param isRevealed whether secrets are shown
    VerdictsView(Texts texts, HandshakeReport report, boolean isRevealed) {
        this.texts = texts;
        this.report = report;
        this.isRevealed = isRevealed;
        var page = new VBox();
        page.getStyleClass().add("verdicts");
        if (!report.advice().isEmpty()) {
            page.getChildren().add(advice());
        }
        if (!report.timings().isEmpty()) {
            page.getChildren().add(new Waterfall(texts, report.timings(), report.tlsName()));
        }
        if (!report.findings().isEmpty()) {
            page.getChildren().add(findings());
        }
        if (report.advice().isEmpty()) {
            addRequest(page);
            addAnswer(page);
        } else {
            addAnswer(page);
            addRequest(page);
        }
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().addAll(headline(report.headline()), scroll);
    }

    Region root() {
        return root;
    }

    private Node headline(Headline headline) {
        var title = new Label(headline.title());
        title.getStyleClass().addAll("headline-title", switch (headline.tone()) {
            case ACCEPTED -> "in-text";
            case UNDECIDED -> "notice-text";
            case REFUSED -> "fault-text";
        });
        title.setMinWidth(Region.USE_PREF_SIZE);
        var details = new Label(headline.details());
        details.getStyleClass().addAll("headline-details", "muted");
        details.setEllipsisString("…");
        details.setTooltip(new Tooltip(headline.details()));
        var line = new HBox(title, details);
        line.getStyleClass().add("headline");
        return line;
    }

    private Node advice() {
        var title = new Label(texts.get("handshake.advice"));
        title.getStyleClass().add("strong");
        var words = new Label(report.advice());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(title, words);
        box.getStyleClass().addAll("notice-box", "advice");
        var margin = new VBox(box);
        margin.getStyleClass().add("advice-margin");
        return margin;
    }

    private Node findings() {
        var list = new VBox();
        list.getStyleClass().add("findings");
        for (Finding finding : report.findings()) {
            Node mark = HeaderLine.mark(texts, finding.mark());
            var seat = new HBox(mark);
            seat.getStyleClass().add("finding-mark");
            var words = new Label(texts.get("handshake.clause", finding.words(), finding.clause()));
            words.getStyleClass().add("small");
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(words, Priority.ALWAYS);
            var line = new HBox(seat, words);
            line.getStyleClass().add("finding");
            list.getChildren().add(line);
        }
        return list;
    }

    private void addRequest(VBox page) {
        report.request().ifPresent(head -> addHead(page, texts.get("handshake.request"), head));
    }

    private void addAnswer(VBox page) {
        report.response().ifPresent(head -> addHead(page, texts.get("handshake.response"), head));
        if (report.body().isThere()) {
            page.getChildren().addAll(bodyTitle(report.body()), bodyText(report.body()));
        }
    }

    private void addHead(VBox page, String title, HeadBlock head) {
        page.getChildren().add(sectionTitle(title, isRevealed ? head.startLine() : head.hiddenLine()));
        for (HeaderRow row : head.rows()) {
            page.getChildren()
                    .add(new HeaderLine(texts, row, isRevealed ? row.header().value() : row.hidden()));
            row.accept().ifPresent(pair -> page.getChildren().addAll(
                    acceptLine("handshake.accept.expected", pair.expected(), "in-text"),
                    acceptLine("handshake.accept.received", pair.received(), "fault-text")));
        }
    }

    private Node acceptLine(String key, String value, String tone) {
        var name = new Label(texts.get(key));
        name.getStyleClass().addAll("accept-name", "small", "muted");
        var cell = new ValueCell(texts.get(key), value, tone);
        HBox.setHgrow(cell.root(), Priority.ALWAYS);
        var line = new HBox(name, cell.root());
        line.getStyleClass().add("accept-line");
        return line;
    }

    private static HBox sectionTitle(String title, String line) {
        var name = new Label(title);
        name.getStyleClass().addAll("strong", "small");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var start = new Label(line);
        start.getStyleClass().addAll("mono", "muted");
        start.setEllipsisString("…");
        start.setTooltip(new Tooltip(line));
        var box = new HBox(name, start);
        box.getStyleClass().add("head-title");
        return box;
    }

    private Node bodyTitle(Body body) {
        String size = Sizes.bytes(body.sizeBytes());
        return sectionTitle(texts.get("handshake.body"),
                body.problem().isEmpty() ? size : texts.get("handshake.clause", size, body.problem()));
    }

    private Node bodyText(Body body) {
        var view = new LineView();
        if (body.isJson()) {
            view.setHighlighter(Highlighter.json());
        }
        view.setText(body.text());
        view.setAccessibleText(texts.get("handshake.body"));
        view.setPrefHeight(Math.min(MOST_BODY_HEIGHT, view.prefHeight(-1) + BODY_MARGIN));
        view.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(view);
        box.getStyleClass().add("body-box");
        return box;
    }
}
