package dev.frameline.query.match;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.query.Comparison;
import dev.frameline.query.Condition;
import dev.frameline.query.Quantity;
import dev.frameline.query.Trait;

import static org.assertj.core.api.Assertions.assertThat;

final class MatcherTest {

    private static final Condition CHEAP = new Condition.Is(Trait.OUT);
    private static final Condition DEAR = new Condition.Text("a");
    private static final long FRAME = Meta.of(EntryKind.FRAME, Direction.IN);

    private static boolean passes(Condition condition, Row row) throws FaultException {
        return Matcher.of(condition, ZoneOffset.UTC).matches(row);
    }

    private static List<Trait> traits(long meta) {
        return Stream.of(Trait.values()).filter(trait -> {
            try {
                return passes(new Condition.Is(trait), Row.of("").meta(meta));
            } catch (FaultException impossible) {
                throw new AssertionError(impossible);
            }
        }).toList();
    }

    @Test
    void knowsDirectionsAndKinds() {
        assertThat(traits(FRAME | 0x81 | Meta.TEXT)).containsExactly(Trait.IN, Trait.TEXT);
        assertThat(traits(FRAME | 0x82 | Meta.OUT)).containsExactly(Trait.OUT, Trait.BINARY);
        assertThat(traits(FRAME | 0x88)).containsExactly(Trait.IN, Trait.CLOSE, Trait.CONTROL);
        assertThat(traits(FRAME | 0x89 | Meta.OUT)).containsExactly(Trait.OUT, Trait.PING, Trait.CONTROL);
        assertThat(traits(FRAME | 0x8a)).containsExactly(Trait.IN, Trait.PONG, Trait.CONTROL);
        assertThat(traits(FRAME | 0x8b | Meta.FAULT)).containsExactly(Trait.IN, Trait.CONTROL, Trait.FAULT);
        assertThat(traits(Meta.of(EntryKind.REQUEST, Direction.OUT) | Meta.TEXT)).containsExactly(Trait.OUT,
                Trait.HTTP);
        assertThat(traits(Meta.of(EntryKind.RESPONSE, Direction.IN) | Meta.TEXT)).containsExactly(Trait.IN, Trait.HTTP);
        assertThat(traits(Meta.of(EntryKind.NOTE, Direction.IN))).containsExactly(Trait.NOTE);
    }

    @Test
    void knowsFragmentsByOpcodeAndFin() {
        assertThat(traits(FRAME | 0x01 | Meta.TEXT)).containsExactly(Trait.IN, Trait.TEXT, Trait.FRAGMENT);
        assertThat(traits(FRAME | 0x80 | Meta.TEXT)).containsExactly(Trait.IN, Trait.TEXT, Trait.FRAGMENT);
        assertThat(traits(FRAME | 0x00)).containsExactly(Trait.IN, Trait.BINARY, Trait.FRAGMENT);
        assertThat(traits(FRAME | 0x09 | Meta.FAULT)).containsExactly(Trait.IN, Trait.PING, Trait.CONTROL,
                Trait.FAULT);
        assertThat(traits(FRAME | 0xc2 | Meta.COMPRESSED)).containsExactly(Trait.IN, Trait.BINARY, Trait.COMPRESSED);
    }

    @Test
    void knowsWhatIsMarked() throws FaultException {
        Row row = Row.of("");
        assertThat(passes(new Condition.Is(Trait.MARKED), row)).isFalse();
        row.isMarked = true;
        assertThat(passes(new Condition.Is(Trait.MARKED), row)).isTrue();
    }

    @Test
    void comparesMeasuresInAllSixWays() throws FaultException {
        for (Comparison comparison : Comparison.values()) {
            for (long value = 4; value <= 6; value++) {
                assertThat(passes(new Condition.Measures(Quantity.SIZE, comparison, value), Row.of("12345")))
                        .as(comparison.sign() + value).isEqualTo(comparison.holds(Long.compare(5, value)));
            }
        }
    }

    @Test
    void findsNoGapOrReplyWhereThereIsNone() throws FaultException {
        for (Quantity quantity : List.of(Quantity.GAP, Quantity.REPLY)) {
            for (Comparison comparison : Comparison.values()) {
                assertThat(passes(new Condition.Measures(quantity, comparison, 5), Row.of(""))).isFalse();
            }
        }
        Row row = Row.of("");
        row.gapNanos = 0;
        row.replyNanos = 70;
        assertThat(passes(new Condition.Measures(Quantity.GAP, Comparison.LESS, 5), row)).isTrue();
        assertThat(passes(new Condition.Measures(Quantity.REPLY, Comparison.MORE, 60), row)).isTrue();
    }

    @Test
    void takesTimesOfDayInTheZoneAndOnItsDay() throws FaultException {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Row row = Row.of("");
        for (int month : List.of(1, 7)) {
            row.atNanos = ZonedDateTime.of(2026, month, 15, 9, 41, 7, 5, berlin).toEpochSecond() * 1_000_000_000L + 5;
            long time = ((9 * 60 + 41) * 60 + 7) * 1_000_000_000L + 5;
            Condition then = new Condition.Measures(Quantity.TIME_OF_DAY, Comparison.EQUAL, time);
            assertThat(Matcher.of(then, berlin).matches(row)).isTrue();
            assertThat(Matcher.of(then, ZoneOffset.UTC).matches(row)).isFalse();
        }
        row.atNanos = -1;
        assertThat(passes(new Condition.Measures(Quantity.TIME_OF_DAY, Comparison.EQUAL, 86_399_999_999_999L), row))
                .isTrue();
        assertThat(passes(new Condition.Measures(Quantity.INSTANT, Comparison.LESS, 0), row)).isTrue();
    }

    @Test
    void takesBothEndsOfARangeOfNumbers() throws FaultException {
        Row row = Row.of("");
        row.number = 7;
        assertThat(passes(new Condition.Numbered(7, 7), row)).isTrue();
        assertThat(passes(new Condition.Numbered(1, 6), row)).isFalse();
        assertThat(passes(new Condition.Numbered(8, Long.MAX_VALUE), row)).isFalse();
    }

    @Test
    void asksForThePayloadOnlyIfCheaperQuestionsDoNotDecide() throws FaultException {
        Row row = Row.of("a");
        assertThat(passes(new Condition.And(List.of(DEAR, CHEAP)), row)).isFalse();
        assertThat(passes(new Condition.Or(List.of(DEAR, new Condition.Not(CHEAP))), row)).isTrue();
        assertThat(passes(new Condition.Not(new Condition.And(List.of(DEAR, CHEAP))), row)).isTrue();
        assertThat(row.asked).isZero();
        assertThat(passes(new Condition.And(List.of(DEAR, new Condition.Not(CHEAP))), row)).isTrue();
        assertThat(row.asked).isEqualTo(1);
    }

    @Test
    void saysWhetherItMayNeedThePayload() {
        assertThat(Matcher.of(new Condition.Not(CHEAP), ZoneOffset.UTC).needsPayload()).isFalse();
        assertThat(Matcher.of(new Condition.Or(List.of(CHEAP, DEAR)), ZoneOffset.UTC).needsPayload()).isTrue();
        assertThat(Matcher.of(new Condition.All(), ZoneOffset.UTC).needsPayload()).isFalse();
    }

    @Test
    void joinsAnyNumberOfParts() throws FaultException {
        Condition[] many = new Condition[5000];
        Arrays.fill(many, new Condition.Text("a"));
        assertThat(passes(new Condition.And(List.of(many)), Row.of("a"))).isTrue();
        many[4321] = new Condition.Text("b");
        assertThat(passes(new Condition.And(List.of(many)), Row.of("a"))).isFalse();
        assertThat(passes(new Condition.Or(List.of(many)), Row.of("b"))).isTrue();
    }
}
