package dev.frameline.ui.kit.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.ui.kit.code.Highlighter;
import dev.frameline.ui.kit.code.LineView;
import dev.frameline.ui.kit.code.MarkSource;
import dev.frameline.ui.kit.code.edit.CodeEditor;
import dev.frameline.ui.kit.dialog.Toast;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class KitPicturesTest {

    private static final String JSON = """
            {
              "type": "trade",
              "symbol": "BTC-USD",
              "price": 64210.55,
              "size": 0.0031,
              "side": "buy",
              "maker": false,
              "note": "日本語 and عربي and é and \uD83D\uDE00 end",
              "tab":\t"x\u0007y",
              "book": {"bids": [1, 2, null]}
            }
            """.strip();

    @Test
    void drawsAllControls() {
        check(Pictures.draw("kit-controls", 1000, 720, SampleSheet::make));
    }

    @Test
    void drawsRows() {
        check(Pictures.draw("kit-rows", 774, 440, () -> new StackPane(SampleRows.list())));
    }

    @Test
    void drawsText() {
        check(Pictures.draw("kit-text", 420, 260, KitPicturesTest::text));
    }

    @Test
    void drawsTheEditor() {
        check(Pictures.draw("kit-editor", 520, 300, KitPicturesTest::editor));
    }

    private static Parent text() {
        var view = new LineView();
        view.setHighlighter(Highlighter.json());
        view.setText(JSON);
        int symbol = JSON.indexOf("BTC");
        int price = JSON.indexOf("64210");
        view.select(symbol, JSON.indexOf("price"));
        view.setMarks((from, to) -> List.of(new MarkSource.Mark(price, price + 5, true),
                new MarkSource.Mark(price + 20, price + 26, false)));
        return new StackPane(view);
    }

    private static Parent editor() {
        var editor = new CodeEditor();
        editor.setHighlighter(Highlighter.jsonTemplate());
        editor.setText("""
                {
                  "id": {{$counter}},
                  "op": "subscribe",
                  "channel": "trades {{host}}",
                  "symbols": ["BTC-USD", "ETH-USD"]
                }""");
        editor.markError(editor.text().indexOf("["));
        var empty = new CodeEditor();
        empty.setPlaceholder("Write a message");
        var toast = new Toast();
        toast.offerUndo("“Trades feed” was deleted.", () -> {});
        var box = new VBox(editor.root(), empty.root());
        editor.root().setPrefHeight(200);
        return new StackPane(new BorderPane(box), toast.root());
    }

    private static void check(List<Path> files) {
        assertThat(files).hasSize(2).allSatisfy(file -> assertThat(Files.size(file)).isGreaterThan(5_000));
    }
}
