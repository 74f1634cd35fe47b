package dev.frameline.query.complete;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.query.Query;

import static org.assertj.core.api.Assertions.assertThat;

final class CompletionTest {

    private static final List<String> SEEN = List.of("$.type", "$.symbol", "$.price", "$.items[0].size",
            "$[\"two words\"]");

    /// The caret is where the | is.
    private static List<Suggestion> suggestions(String line) {
        int caret = line.indexOf('|');
        return Completion.at(line.replace("|", ""), caret, SEEN);
    }

    private static String taken(String line, String label) {
        Suggestion suggestion = suggestions(line).stream().filter(it -> it.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " not among " + suggestions(line)));
        return new StringBuilder(suggestion.taken(line.replace("|", ""))).insert(suggestion.caret(), '|').toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"'|'; in; 'in |'", "'p|'; ping; 'ping |'", "'price p|'; pong; 'price pong |'",
            "'IN|B x'; $.symbol; ''", "'b|'; binary; 'binary |'", "'f|'; flag:fault; 'flag:fault |'",
            "'flag:c|'; flag:compressed; 'flag:compressed |'", "'p|ing x'; pong; 'pong| x'",
            "'-p|'; ping; '-ping |'", "'-|'; ping; '-ping |'", "'-|'; $.price; '-$.price|'", "'(|'; in; '(in |'",
            "'s|'; size; 'size > |'", "'a o|'; or; 'a or |'", "'a |'; and; 'a and |'", "'a |'; out; 'a out |'",
            "'$|'; $.symbol; '$.symbol|'", "'$.s|'; $.symbol; '$.symbol|'", "'sym|'; $.symbol; '$.symbol|'",
            "'not si|'; $.items[0].size; 'not $.items[0].size|'", "'$.pr|ice = 1'; $.price; '$.price| = 1'",
            "'$.price|'; >; '$.price > |'", "'$.price |'; >=; '$.price >= |'", "'$.price >|'; >=; '$.price >= |'",
            "'size |'; <; 'size < |'", "'size > |'; 64k; 'size > 64k |'", "'gap >|'; 100ms; 'gap >100ms |'",
            "'reply > 1|'; 1s; 'reply > 1s |'", "'at > |'; 09:41; 'at > 09:41 |'", "'$.a = |'; true; '$.a = true |'",
            "'$.a = t|'; true; '$.a = true |'", "'|'; $.type; '$.type|'", "'x| y'; xx; ''"})
    void offersWhatMayComeNext(String line, String label, String result) {
        if (result.isEmpty()) {
            assertThat(suggestions(line)).extracting(Suggestion::label).doesNotContain(label);
        } else {
            assertThat(taken(line, label)).isEqualTo(result);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"pi|", "\"pi|n\"", "/p|", "/p|/", "$.a = \"p|", "xyz|"})
    void offersNothingInsideQuotesAndExpressionsAndForUnknownWords(String line) {
        assertThat(suggestions(line)).isEmpty();
    }

    @Test
    void offersWordsBeforePathsToABareCaretAndPathsFirstToAPrefix() {
        assertThat(suggestions("|").getFirst().label()).isEqualTo("in");
        assertThat(suggestions("|")).extracting(Suggestion::label).containsSubsequence("in", "size", "hex:", "$.type");
        assertThat(suggestions("s|")).extracting(Suggestion::label).containsExactly("$.symbol", "$.items[0].size",
                "size");
        assertThat(suggestions("|")).extracting(Suggestion::label).doesNotContain("or", "and");
    }

    @Test
    void offersNoWordThatIsAlreadyWhole() {
        assertThat(suggestions("ping|")).isEmpty();
        assertThat(suggestions("$.symbol|")).extracting(Suggestion::label).containsExactly("=", "!=", "<", "<=", ">",
                ">=");
    }

    @Test
    void explainsEachSuggestionAndOffersNoMoreThanFit() {
        List<String> many = IntStream.range(0, 500).mapToObj(it -> "$.m" + it).toList();
        assertThat(Completion.at("", 0, many)).hasSize(60).allSatisfy(it -> assertThat(it.meaning()).isNotBlank());
        assertThat(Completion.at("m", 1, many)).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void offersOnlyWhatTheLanguageUnderstands() {
        for (String line : List.of("|", "-|", "a |", "$.price |", "size > |", "at > |", "$.a = |")) {
            for (Suggestion suggestion : suggestions(line)) {
                String taken = suggestion.taken(line.replace("|", ""));
                boolean isFinished = List.of(" 1k", "1ms", "09:41", "1", " a", "x\"", "x/", "00", "a)", ".b").stream()
                        .anyMatch(it -> Query.parse(taken + it, ZoneOffset.UTC).problems().isEmpty());
                assertThat(isFinished || Query.parse(taken, ZoneOffset.UTC).problems().isEmpty()).as(taken).isTrue();
            }
        }
    }

    @Test
    void neverFailsWhereverTheCaretIs() {
        Random random = new Random(23);
        String signs = "a$.=<\"/-()#: shex:in";
        for (int i = 0; i < 5000; i++) {
            StringBuilder line = new StringBuilder();
            for (int length = random.nextInt(10); length > 0; length--) {
                line.append(signs.charAt(random.nextInt(signs.length())));
            }
            int caret = random.nextInt(14) - 2;
            for (Suggestion suggestion : Completion.at(line.toString(), caret, SEEN)) {
                assertThat(suggestion.taken(line.toString())).as(line + " at " + caret).isNotNull();
                assertThat(suggestion.caret()).isBetween(0, suggestion.taken(line.toString()).length());
            }
        }
    }
}
