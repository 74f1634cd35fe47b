package dev.frameline.ui.kit.code;

import java.nio.CharBuffer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class LinesTest {

    @Test
    void anEmptyTextIsOneLine() {
        Lines lines = Lines.of("");
        assertThat(lines.count()).isEqualTo(1);
        assertThat(lines.start(0)).isZero();
        assertThat(lines.end(0)).isZero();
        assertThat(lines.lineAt(0)).isZero();
    }

    @Test
    void cutsAtLfAndCrLf() {
        Lines lines = Lines.of("ab\ncde\r\n\n\rf");
        assertThat(lines.count()).isEqualTo(4);
        assertThat(text(lines, 0)).isEqualTo("ab");
        assertThat(text(lines, 1)).isEqualTo("cde");
        assertThat(text(lines, 2)).isEmpty();
        assertThat(text(lines, 3)).isEqualTo("\rf");
        assertThat(lines.longest()).isEqualTo(4);
    }

    @Test
    void countsTheLineAfterALastLineBreak() {
        Lines lines = Lines.of("a\n");
        assertThat(lines.count()).isEqualTo(2);
        assertThat(text(lines, 1)).isEmpty();
    }

    @Test
    void findsTheLineOfAnOffset() {
        Lines lines = Lines.of("ab\ncd\n\nx");
        assertThat(lines.lineAt(0)).isZero();
        assertThat(lines.lineAt(2)).isZero();
        assertThat(lines.lineAt(3)).isEqualTo(1);
        assertThat(lines.lineAt(6)).isEqualTo(2);
        assertThat(lines.lineAt(8)).isEqualTo(3);
    }

    @Test
    void takesAnyCharSequence() {
        Lines lines = Lines.of(CharBuffer.wrap("a\nbc\n"));
        assertThat(lines.count()).isEqualTo(3);
        assertThat(text(lines, 1)).isEqualTo("bc");
    }

    @Test
    void holdsAMillionLines() {
        Lines lines = Lines.of("x\n".repeat(1_000_000));
        assertThat(lines.count()).isEqualTo(1_000_001);
        assertThat(lines.start(999_999)).isEqualTo(1_999_998);
    }

    private static String text(Lines lines, int line) {
        return lines.text().subSequence(lines.start(line), lines.end(line)).toString();
    }
}
