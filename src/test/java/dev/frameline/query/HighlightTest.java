package dev.frameline.query;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class HighlightTest {

    private static List<Highlight> highlights(String line) {
        return Query.parse(line, ZoneOffset.UTC).highlights();
    }

    /// What is marked stands between « and ».
    private static String marked(String line, String text, int most) {
        StringBuilder marked = new StringBuilder(text);
        for (Highlight.Range range : Highlight.in(highlights(line), text, most).reversed()) {
            marked.insert(range.end(), '»').insert(range.start(), '«');
        }
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {"an | b«an»«AN»a", "aa | «aa»a", "\"na b\" | ba«NA B»",
            "/a./ | b«an»«an»a", "/x*/ | banana", "/^b|A$/i | «b»anan«a»", "ΣΑΣ | o«σας»a", "é | caf«É» e\u0301",
            "hex:62616e | «ban»ana", "hex:c3a9 | caf«é»É", "hex:ff | ban",
            "$.size | {\"«size»\":\"size\",\"SIZE\":{\"«size»\":1}}", "$.a.size[0] = 5 | {\"a\":{\"«size»\":[5]}}",
            "$ | {}", "$[0] | [1]", "ab bc | x«abc»", "a -b | «a» b", "not (a or not b) | a «b»", "in | in",
            "size > 1 | size", "#1 | 1"})
    void marksWhatIsLookedForAndNotWhatIsExcluded(String line, String expected) {
        String text = expected.replaceAll("[«»]", "");
        assertThat(marked(line, text, 100)).isEqualTo(expected.replace("»«", line.equals("an") || line.equals("/a./")
                ? ""
                : "»«"));
    }

    @Test
    void keepsTheRangesOfOneApart() {
        assertThat(new Highlight.Words("an").in("banana", 10)).containsExactly(new Highlight.Range(1, 3),
                new Highlight.Range(3, 5));
    }

    @Test
    void isNeverMoreThanAskedFor() {
        String text = "a ".repeat(1000);
        assertThat(marked("a", text, 2)).startsWith("«a» «a» a a");
        for (String line : List.of("a", "/a/", "hex:61", "a or /a/")) {
            assertThat(Highlight.in(highlights(line), text, 7)).hasSize(7);
        }
    }

    @Test
    void comesOnceForEachLeaf() {
        assertThat(highlights("a or (a b) $.x $.x = 5 /r/ hex:00")).extracting(it -> it.getClass().getSimpleName())
                .containsExactly("Words", "Words", "Place", "Expression", "Raw");
    }

    @Test
    void givesUpOnExpressionsThatTakeForEver() {
        assertThat(marked("/(a+)+b/", "a".repeat(200), 5)).doesNotContain("«");
        String line = "a|".repeat(20_000);
        assertThat(marked("/(a|\\|)*c/", line, 5)).isEqualTo(line);
    }

    @Test
    void foldsLettersAsTheSearchDoes() {
        assertThat("Kk\u212a Ss\u017f Ii\u0130\u0131 \u00b5\u03bc \u00df\u1e9e \u00e5\u212b".codePoints()
                .mapToObj(it -> Character.toString(Letters.fold(it))).collect(Collectors.joining()))
                .isEqualTo("kk\u212a ss\u017f ii\u0130\u0131 \u03bc\u03bc \u00df\u00df \u00e5\u00e5");
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            int fold = Letters.fold(character);
            if (Letters.fold(fold) != fold || (fold != character && character > Letters.LAST_WITH_CASE)) {
                assertThat(character).as("folds to itself in one step, below the last with case").isNegative();
            }
        }
    }
}
