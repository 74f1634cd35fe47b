package dev.frameline.query.match;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.frameline.base.fault.FaultException;
import dev.frameline.query.Condition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

final class RegexTest {

    private static boolean passes(String source, boolean ignoresCase, byte[] payload) throws FaultException {
        return Matcher.of(new Condition.Regex(source, ignoresCase), ZoneOffset.UTC).matches(Row.of(payload));
    }

    @Test
    void readsTextAsUtf8AndOtherBytesOneByOne() throws FaultException {
        assertThat(passes("^é$", false, "é".getBytes(UTF_8))).isTrue();
        assertThat(passes("^é$", false, "é".getBytes(ISO_8859_1))).isTrue();
        assertThat(passes("^É$", true, "é".getBytes(UTF_8))).isTrue();
        assertThat(passes("\\xfe\\xff", false, new byte[]{0, (byte) 0xfe, (byte) 0xff})).isTrue();
        assertThat(passes("^..$", false, "é".getBytes(UTF_8))).isFalse();
        assertThat(passes("a", false, new byte[0])).isFalse();
    }

    @Test
    void givesUpInsteadOfTryingForEver() throws FaultException {
        byte[] many = "a".repeat(100_000).getBytes(UTF_8);
        assertThat(passes("(a+)+b", false, many)).isFalse();
        assertThat(passes("(a|aa)*$b", false, many)).isFalse();
        assertThat(passes("(?:a|\\n)*b", false, many)).isFalse();
        assertThat(passes("a$", false, many)).isTrue();
    }

    @Test
    void givesUpWhenInterrupted() throws FaultException {
        Thread.currentThread().interrupt();
        assertThat(passes("x*y", false, "x".repeat(5000).getBytes(UTF_8))).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {"price|price", "pri.ce|pri", "^price$|price",
            "price?s|pric",
            "price*|pric", "ab+c|ab", "a{2}bc|bc", "[abc]de[^]x]f|de", "(abc)de|de", "a\\.b|a.b", "\\d+ ms|' ms'",
            "x\\d*yz|yz", "\\bword\\b|word", "é+ab|ab", "aé*bc|bc", "a(b(c)d)?ef|ef", "\\(x\\)|(x)", "a]b|a]b", ".*|''",
            "\\x41b|''", "\\p{L}abc|''", "\\Qa\\E|''", "([)])ab|''", "(a)\\1bcd|''"})
    void knowsWhatEveryMatchContains(String source, String required) {
        assertThat(RequiredText.of(source, false)).isEqualTo(required);
        assertThat(Pattern.compile(source).pattern()).isEqualTo(source);
    }

    @Test
    void knowsNothingOfAlternativesAndFlagsAndLeavesOutLettersThatAreAlike() {
        assertThat(RequiredText.of("abc|d", false)).isEmpty();
        assertThat(RequiredText.of("(?x)a b", false)).isEmpty();
        assertThat(RequiredText.of("look-usd", true)).isEqualTo("loo");
        assertThat(RequiredText.of("[a&&b]cd", false)).isEmpty();
    }

    @Test
    void findsWhatThePatternAloneFinds() throws FaultException {
        Random random = new Random(13);
        List<String> parts = List.of("a", "b", "k", "é", ".", "\\.", "*", "+", "?", "{2}", "{0,1}", "(", ")", "[ab]",
                "[^a]",
                "|", "^", "$", "[", "[^", "[]b]", "[a[b]]", "\\d", "\\bx", "1", "(?:", "(?i)", "]", "\\Q", "\\u212a");
        String alphabet = "aAbBkK\u212a1.é ]x";
        int compiled = 0;
        for (int i = 0; i < 150_000; i++) {
            StringBuilder source = new StringBuilder();
            for (int count = 1 + random.nextInt(5); count > 0; count--) {
                source.append(parts.get(random.nextInt(parts.size())));
            }
            StringBuilder text = new StringBuilder();
            for (int count = random.nextInt(8); count > 0; count--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Condition.Regex regex = new Condition.Regex(source.toString(), random.nextBoolean());
            try {
                assertThat(passes(regex.source(), regex.ignoresCase(), text.toString().getBytes(UTF_8)))
                        .as(regex + " on " + text).isEqualTo(regex.pattern().matcher(text).find());
                compiled++;
            } catch (PatternSyntaxException noPattern) {
                // Such a one is a problem of the line and never gets here.
                assertThat(noPattern.getDescription()).isNotEmpty();
            }
        }
        assertThat(compiled).isGreaterThan(20_000);
    }
}
