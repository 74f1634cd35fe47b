package dev.frameline.ui.kit.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class JsonHighlighterTest {

    private static final String LINE = "{\"na\\\"me\": \"va\\\\lue\", \"n\": -1.5e+3, \"t\": [true,null, false]}";

    @Test
    void tellsNamesFromStringsAndTheRest() {
        assertThat(spans(Highlighter.json(), LINE)).containsExactly("{ PUNCTUATION", "\"na\\\"me\" KEY",
                ": PUNCTUATION", "\"va\\\\lue\" STRING", ", PUNCTUATION", "\"n\" KEY", ": PUNCTUATION",
                "-1.5e+3 NUMBER", ", PUNCTUATION", "\"t\" KEY", ": PUNCTUATION", "[ PUNCTUATION", "true KEYWORD",
                ", PUNCTUATION", "null KEYWORD", ", PUNCTUATION", "false KEYWORD", "]} PUNCTUATION");
    }

    @Test
    void takesANameWithBlanksBeforeItsColon() {
        assertThat(spans(Highlighter.json(), "\"a\" \t: 1")).startsWith("\"a\" KEY");
    }

    @Test
    void endsAnUnfinishedStringAtItsLine() {
        assertThat(spans(Highlighter.json(), "\"open")).containsExactly("\"open STRING");
        assertThat(spans(Highlighter.json(), "\"open\\")).containsExactly("\"open\\ STRING");
    }

    @Test
    void leavesOtherWordsPlain() {
        assertThat(spans(Highlighter.json(), "truely nullx abc")).isEmpty();
    }

    @Test
    void findsVariablesInStringsAndOutside() {
        assertThat(spans(Highlighter.jsonTemplate(), "{\"id\": {{$counter}}, \"u\": \"a {{host}} b\"}"))
                .containsExactly("{ PUNCTUATION", "\"id\" KEY", ": PUNCTUATION", "{{$counter}} VARIABLE",
                        ", PUNCTUATION", "\"u\" KEY", ": PUNCTUATION", "\"a  STRING", "{{host}} VARIABLE",
                        " b\" STRING", "} PUNCTUATION");
    }

    @Test
    void takesBracesThatNameNothingAsBraces() {
        assertThat(spans(Highlighter.jsonTemplate(), "{{}}")).containsExactly("{{}} PUNCTUATION");
        assertThat(spans(Highlighter.json(), "{{a}}")).containsExactly("{{ PUNCTUATION", "}} PUNCTUATION");
    }

    @Test
    void goesOnFromAnyPlaceWithItsState() {
        var json = Highlighter.json();
        Ink[] whole = inks(json, LINE, 0, LINE.length(), Highlighter.LINE_START);
        for (int from = 0; from < LINE.length(); from++) {
            int state = json.stateAfter(LINE, 0, from, Highlighter.LINE_START);
            Ink[] part = inks(json, LINE, from, LINE.length(), state);
            for (int i = from; i < LINE.length(); i++) {
                // a word or number begun before is told from its middle: only strings must come out the same
                if (whole[i] == Ink.STRING || whole[i] == Ink.KEY) {
                    assertThat(part[i]).as("from %d at %d", from, i).isEqualTo(whole[i]);
                }
            }
        }
    }

    @Test
    void neverThrowsAndNeverOverlapsOnAnything() {
        var random = new Random(7);
        String alphabet = "{}[]:,\"\\ \n\tab01-.e日t{{}}";
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (Highlighter highlighter : List.of(Highlighter.json(), Highlighter.jsonTemplate())) {
                for (int state = 0; state < 3; state++) {
                    checkOrder(highlighter, text, state);
                }
            }
        }
    }

    private static void checkOrder(Highlighter highlighter, CharSequence text, int state) {
        int[] last = {0};
        highlighter.spans(text, 0, text.length(), state, (from, to, ink) -> {
            assertThat(from).isGreaterThanOrEqualTo(last[0]).isLessThan(to);
            assertThat(to).isLessThanOrEqualTo(text.length());
            last[0] = to;
        });
    }

    private static List<String> spans(Highlighter highlighter, String text) {
        var found = new ArrayList<String>();
        highlighter.spans(text, 0, text.length(), Highlighter.LINE_START,
                (from, to, ink) -> found.add(text.substring(from, to) + " " + ink));
        return found;
    }

    private static Ink[] inks(Highlighter highlighter, String text, int from, int to, int state) {
        var inks = new Ink[text.length()];
        highlighter.spans(text, from, to, state, (start, end, ink) -> Arrays.fill(inks, start, end, ink));
        return inks;
    }
}
