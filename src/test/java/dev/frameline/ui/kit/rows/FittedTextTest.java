package dev.frameline.ui.kit.rows;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Fonts;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class FittedTextTest {

    @Test
    void leavesAloneWhatFits() {
        Text node = text();
        assertThat(FittedText.fit(node, "short", 200)).isLessThan(200);
        assertThat(node.getText()).isEqualTo("short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"trade\",\"symbol\":\"BTC-USD\",\"price\":64210.55,\"size\":0.0031}",
            "iiiiiiiiiiiiiiiiiiii"
                    + "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii",
            "日本語日本語日本語日本語日本語日本語日本語日本語abc"})
    void cutsWithAnEllipsisAsLateAsItCan(String full) {
        Text node = text();
        double width = FittedText.fit(node, full, 150);
        assertThat(width).isBetween(120.0, 150.0);
        assertThat(node.getText()).endsWith("…");
        assertThat(full).startsWith(node.getText().substring(0, node.getText().length() - 1));
    }

    @Test
    void neverSplitsASurrogatePair() {
        Text node = text();
        for (int width = 10; width < 120; width++) {
            FittedText.fit(node, "\uD83D\uDE00".repeat(40), width);
            String shown = node.getText().replace("…", "");
            assertThat(shown.codePoints().allMatch(Character::isSupplementaryCodePoint)).isTrue();
        }
    }

    @Test
    void showsNothingWhereNothingFits() {
        Text node = text();
        assertThat(FittedText.fit(node, "text", 0)).isZero();
        assertThat(FittedText.fit(node, "", 50)).isZero();
    }

    @Test
    void looksAtNoMoreOfALongTextThanCanBeSeen() {
        Text node = text();
        FittedText.fit(node, "x".repeat(5_000_000), 300);
        assertThat(node.getText()).hasSizeLessThan(100);
    }

    private static Text text() {
        return Pictures.onFx(() -> {
            Fonts.load();
            var node = new Text();
            node.setFont(Font.font(Fonts.MONO, 12));
            return node;
        });
    }
}
