package dev.frameline.query;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.frameline.query.Trees.and;
import static dev.frameline.query.Trees.is;
import static dev.frameline.query.Trees.not;
import static dev.frameline.query.Trees.or;
import static dev.frameline.query.Trees.text;
import static org.assertj.core.api.Assertions.assertThat;

final class QueryTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<String> SCRAPS = List.of("a", "\"", "\\", "/", "/i", "(", ")", "[", "]", "$", "$.", ".",
            "#",
            "..", "1", "99999999999999999999", "-", "not ", "and ", " or ", " ", "size", "gap", "at", "=", "<", ">",
            "!",
            "hex:", "de", "flag:", "in", "k", "ms", ":", "09:41", "2026-11-25", "T", "\ud83d", "\u0000", "é", "*", "+",
            "{",
            "\n", "(?", "\\Q", "\\x", "[[", "&&", "}", "^");

    @Test
    void readsBackWhatItWrites() {
        Trees trees = new Trees(7);
        for (int i = 0; i < 4000; i++) {
            Condition tree = trees.tree(i % 5);
            Query query = Query.of(tree, BERLIN);
            assertThat(query.condition()).as(query.text()).isEqualTo(tree);
            assertThat(query.problems()).as(query.text()).isEmpty();
        }
    }

    @Test
    void writesAsAPersonWould() {
        assertThat(Query.of(and(text("price"), not(is(Trait.IN)), or(text("two words"), text("in"))), BERLIN).text())
                .isEqualTo("price not in (\"two words\" or \"in\")");
        for (String line : List.of("$.a[0][\"x y\"] >= 0.1", "/a\\/b/i", "size > 1k", "gap < 100ms", "reply >= 5min",
                "at > 09:41:07", "at <= 09:41:07.204", "at >= 2026-11-25T09:41:07", "#100..200", "#100..", "#7",
                "hex:de ad be ef", "flag:fault", "marked", "x y or z not (p or q)", "$", "size = 0b", "gap > 90min")) {
            assertThat(Query.of(Query.parse(line, BERLIN).condition(), BERLIN).text()).isEqualTo(line);
        }
    }

    @Test
    void writesBothOfTwoEqualTimesWhenClocksAreSetBack() {
        long first = 1_792_886_400_000_000_000L;
        for (long hour = 0; hour < 4; hour++) {
            Condition tree = new Condition.Measures(Quantity.INSTANT, Comparison.MORE,
                    first + hour * 3_600_000_000_000L);
            assertThat(Query.of(tree, BERLIN).condition()).isEqualTo(tree);
        }
        assertThat(Query.parse("at > 2026-10-25T02:30", BERLIN).condition())
                .isEqualTo(Query.parse("at > 2026-10-25T00:30Z", BERLIN).condition());
    }

    @Test
    void neverFailsWhateverIsTyped() {
        Random random = new Random(42);
        for (int i = 0; i < 60_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int scrap = random.nextInt(14); scrap >= 0; scrap--) {
                line.append(random.nextInt(12) == 0
                        ? String.valueOf((char) random.nextInt(0x10000))
                        : SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            check(line.toString());
        }
    }

    private static void check(String line) {
        Query query = Query.parse(line, BERLIN);
        int last = 0;
        for (Query.Problem problem : query.problems()) {
            assertThat(problem.start()).as(line).isBetween(last, line.length() - 1);
            assertThat(problem.end()).as(line).isBetween(problem.start() + 1, line.length());
            assertThat(problem.reason()).isNotBlank();
            last = problem.start();
        }
        int covered = 0;
        for (Token token : query.tokens()) {
            assertThat(line.substring(covered, token.start()).chars().allMatch(it -> Lexer.isSpace((char) it)))
                    .as(line).isTrue();
            assertThat(token.end()).as(line).isGreaterThan(token.start());
            covered = token.end();
        }
        assertThat(line.substring(covered).chars().allMatch(it -> Lexer.isSpace((char) it))).as(line).isTrue();
        assertThat(query.inWords()).isNotBlank();
        assertThat(Query.of(query.condition(), BERLIN).condition()).as(line).isEqualTo(query.condition());
        Highlight.in(query.highlights(), "a1 /in\"k", 5);
    }

    @Test
    void understandsEveryBeginningOfALineAtLeastInPart() {
        String line = "price (\"two words\" or /re(g)ex/i) -$.a[0][\"b c\"] >= \"x y\" not in size > 1.5 kb at = 2026-11-25 "
                + "09:41 #1..2 flag:fault hex:de ad";
        for (int end = 6; end <= line.length(); end++) {
            Query query = Query.parse(line.substring(0, end), BERLIN);
            assertThat(query.condition().toString()).contains("Text[text=price]");
        }
        assertThat(Query.parse(line, BERLIN).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "price $.size > 0.1 not in | text contains “price”, and $.size is more than 0.1, and not inbound",
            "'' | everything", "-price | text does not contain “price”", "-/a/ | text does not match /a/",
            "/a/i | text matches /a/ in any case", "$.a | $.a is there", "not $.a | $.a is not there",
            "$.a = \"5\" | $.a is “5”", "-$.a != 5 | not ($.a is not 5)", "$.a <= 5 | $.a is at most 5",
            "in or (out and ping) | inbound, or (outbound, and a ping frame)",
            "control http note | a ping, pong or close, and part of the handshake, and a note",
            "flag:compressed flag:fragment flag:fault marked | compressed, and a fragment, and faulty, and marked",
            "size > 1k | size is more than 1 KB", "size < 1500 | size is less than 1500 B",
            "gap >= 100ms | gap is at least 100 ms", "reply = 0ms | reply is 0 ns",
            "at > 09:41 | time is after 09:41:00",
            "at < 2026-11-25 | time is before 2026-11-25 00:00:00", "at <= 09:41 | time is 09:41:00 or before",
            "at = 09:41:07 | time is 09:41:07 or later, and time is before 09:41:08",
            "at != 09:41:07.000000001 | time is not 09:41:07.000000001",
            "at = 09:41:07.000000001 | time is 09:41:07.000000001", "#100 | number is 100",
            "#100..200 | number is 100 to 200", "-#100.. | number is not 100 or higher",
            "hex:DEAD | bytes contain de ad", "-hex:DEAD | bytes do not contain de ad",
            "not (a or b) | not (text contains “a”, or text contains “b”)"})
    void saysInWordsWhatIsAsked(String line, String words) {
        assertThat(Query.parse(line, ZoneOffset.UTC).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"'',in", "a,a in", "'a or b',(a or b) in", "a and,a in", "'(a or b',(a or b) in", "a \"x,a in",
            "size >,in",
            "' a ',a in", "'not a',not a in", "/x/,/x/ in"})
    void takesAnotherTermIn(String line, String whole) {
        Query query = Query.parse(line, BERLIN).with(is(Trait.IN));
        assertThat(query.condition()).isEqualTo(Query.parse(whole, BERLIN).condition());
        assertThat(query.text()).startsWith(Query.parse(line, BERLIN).problems().isEmpty() ? whole : "");
    }

    @Test
    void takesInWholeTrees() {
        Trees trees = new Trees(11);
        for (int i = 0; i < 500; i++) {
            Condition tree = trees.tree(3);
            Condition term = trees.tree(2);
            Query query = Query.of(tree, BERLIN).with(term);
            assertThat(query.problems()).as(query.text()).isEmpty();
            assertThat(query.condition()).isEqualTo(Parser.and(List.of(tree, term)).orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"price WORD", "in KEYWORD", "\"x\" STRING", "\"x STRING", "/x/i REGEX", "/x REGEX",
            "$.a PATH",
            "$. PATH", "#1..2 NUMBER", "#x NUMBER", "hex:de_ad NUMBER", "flag:fault KEYWORD", "( BRACKET", ") BRACKET",
            "- ERROR", "= ERROR", "size KEYWORD", "and KEYWORD", "or KEYWORD", "not KEYWORD"})
    void namesTheKindOfEachPiece(String pair) {
        String line = pair.substring(0, pair.lastIndexOf(' ')).replace('_', ' ');
        assertThat(Query.parse(line, BERLIN).tokens()).containsExactly(
                new Token(0, line.length(), Token.Kind.valueOf(pair.substring(pair.lastIndexOf(' ') + 1))));
    }

    @Test
    void namesTheKindsOfWholeTerms() {
        assertThat(Query.parse("-$.a>=5 size>1k $.b = x \"y\" #x (", BERLIN).tokens()).extracting(Token::kind)
                .containsExactly(Token.Kind.KEYWORD, Token.Kind.PATH, Token.Kind.OPERATOR, Token.Kind.NUMBER,
                        Token.Kind.KEYWORD, Token.Kind.OPERATOR, Token.Kind.NUMBER, Token.Kind.PATH,
                        Token.Kind.OPERATOR, Token.Kind.WORD, Token.Kind.STRING, Token.Kind.ERROR,
                        Token.Kind.BRACKET);
    }
}
