package dev.frameline.query;

import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.frameline.query.Trees.and;
import static dev.frameline.query.Trees.not;
import static dev.frameline.query.Trees.text;
import static org.assertj.core.api.Assertions.assertThat;

final class ProblemsTest {

    private static Query read(String line) {
        return Query.parse(line, ZoneOffset.UTC);
    }

    /// In the lines, what must be underlined stands between « and ».
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
            "ok «\"not closed»              | write \" at its end",
            "«(»ok                          | not closed: write )",
            "ok «)»                         | no ( for this )",
            "ok «()»                        | term between the brackets",
            "ok «\"\"»                      | text to look for",
            "ok «size»                      | such as size > 1k; to look for the word, put it in quotes",
            "ok «size >»                    | such as size > 1k",
            "«size >» $.ok = 1 ok           | such as size > 1k",
            "«at =» /x/ ok                  | such as at > 09:41:07",
            "ok «gap»                       | such as gap > 100ms",
            "ok «reply <»                   | such as reply > 100ms",
            "ok «at >»                      | such as at > 09:41:07",
            "ok size > «many»               | such as 500, 10k or 1.5m",
            "ok size > «-5»                 | such as 500",
            "ok size > «5 ms»               | such as 500",
            "ok gap > «5 kb»                | with its unit",
            "ok gap > «5»                   | with its unit, such as 250us",
            "gap > «5» ok                   | with its unit",
            "ok at > «noon»                 | such as 09:41",
            "ok at > «25:00»                | such as 09:41",
            "ok at > «09:60»                | such as 09:41",
            "ok at > «24:00:01»             | such as 09:41",
            "ok at > «2026-02-30»           | such as 09:41",
            "ok at > «1500-01-01»           | such as 09:41",
            "ok size «=>» 5                 | = != < <= > >=",
            "ok «$.»                        | name of a member after the dot",
            "ok «$.a.» = 1                  | name of a member after the dot",
            "ok «$[» = 1                    | place in an array",
            "ok «$[*]»                      | place in an array",
            "ok «$[-1]»                     | place in an array",
            "ok «$.*»                       | instead of *",
            "ok «$[0»                       | write ]",
            "ok «$[\"a\"»                   | write ]",
            "ok «$[\"a b»                   | write \"] at its end",
            "ok «$[12345678901]»            | No array is this long",
            "ok «$.a =»                     | such as 5 or BTC",
            "(ok «$.a =»)                   | such as 5 or BTC",
            "«$.a =» and ok                 | such as 5 or BTC",
            "ok $.a «=<» 5                  | = != < <= > >=",
            "ok $.a = «\"b»                 | write \" at its end",
            "ok «=» ok                      | size > 1k; to look for the sign itself",
            "ok «!»                         | compares a JSON value",
            "ok «#»                         | #100..200",
            "ok «#general»                  | put it in quotes",
            "ok «#5..3»                     | smaller number first: #3..5",
            "ok «#1234567890123456789»      | No entry has a number this large",
            "ok «flag:»                     | flag:compressed, flag:fragment or flag:fault",
            "ok «flag:big»                  | flag:compressed, flag:fragment or flag:fault",
            "ok «hex:»                      | two hex digits for each byte",
            "ok «hex:d»                     | two hex digits for each byte",
            "ok «hex:de a»                  | two hex digits for each byte",
            "ok «hex:xy»                    | two hex digits for each byte",
            "ok «-»                         | right after the minus",
            "«-» ok                         | right after the minus",
            "ok «not»                       | must not be",
            "ok «and»                       | both sides of \"and\"",
            "«and» ok                       | both sides of \"and\"",
            "ok «or»                        | both sides of \"or\"",
            "«or» ok                        | both sides of \"or\"",
            "(ok «or»)                      | both sides of \"or\"",
            "ok «//»                        | between the slashes",
            "ok «/abc»                      | write / at its end",
            "ok «/a\\/»                     | write / at its end",
            "ok «/api/v1»                   | put it in quotes",
            "ok /a«(»b/                     | write )",
            "ok /ab«)»/                     | no ( for this )",
            "ok /[ab«c»/                    | write ]",
            "ok /\\/(«*»a)/                 | nothing to repeat",
            "ok /a«{»/                        | count is written"})
    void saysWhatIsWrongWhereAndTakesTheRest(String marked, String reason) {
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;
        String line = marked.replaceAll("[«»]", "");
        Query query = read(line);
        assertThat(query.problems()).as(line).hasSize(1);
        Query.Problem problem = query.problems().getFirst();
        assertThat(problem.reason()).contains(reason);
        assertThat(problem).extracting(Query.Problem::start, Query.Problem::end).containsExactly(start, end);
        assertThat(query.condition().toString()).as(line).contains("Text[text=ok]");
    }

    @Test
    void takesTheTermsOnBothSidesOfABadOne() {
        assertThat(read("a size> or -b").condition()).isEqualTo(Trees.or(text("a"), not(text("b"))));
        assertThat(read("a $. b").condition()).isEqualTo(and(text("a"), text("b")));
        assertThat(read("a ) b").condition()).isEqualTo(and(text("a"), text("b")));
        assertThat(read("not size >").condition()).isEqualTo(new Condition.All());
    }

    @Test
    void tellsAllProblemsInTheOrderOfTheLine() {
        assertThat(read("(size > a $. \"b").problems()).extracting(Query.Problem::start).containsExactly(0, 8, 10, 13);
    }

    @Test
    void readsAHundredLevelsAndSaysWhereItStops() {
        String deep = "(".repeat(100) + "a" + ")".repeat(100);
        assertThat(read(deep).problems()).isEmpty();
        assertThat(read(deep).condition()).isEqualTo(text("a"));
        for (String nest : List.of("(", "not ", "-", "not (")) {
            Query query = read("b " + nest.repeat(3000) + "a");
            assertThat(query.problems()).hasSize(1);
            assertThat(query.problems().getFirst().reason()).contains("100 levels");
            assertThat(query.problems().getFirst().start()).isBetween(2, 1000);
            assertThat(query.condition()).isEqualTo(text("b"));
        }
    }

    @Test
    void readsTwentyThousandCharactersAndSaysSo() {
        String line = "ok " + "a ".repeat(10_000) + "tail";
        assertThat(read(line).problems()).containsExactly(
                new Query.Problem(20_000, line.length(), "Only the first 20000 characters are read"));
        assertThat(read(line).condition()).isInstanceOf(Condition.And.class);
        assertThat(read(line).tokens().getLast().end()).isLessThanOrEqualTo(20_000);
    }

    @Test
    void refusesExpressionsThatWouldUseUpTheStack() {
        assertThat(read("/" + "(".repeat(1500) + "/").problems()).extracting(Query.Problem::reason)
                .containsExactly("This regular expression is too long or too deeply nested");
        assertThat(read("/" + "a".repeat(2001) + "/").problems()).hasSize(1);
    }
}
