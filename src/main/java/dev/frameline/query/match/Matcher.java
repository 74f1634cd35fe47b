package dev.frameline.query.match;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

import dev.frameline.base.fault.FaultException;
import dev.frameline.query.Condition;

/// A condition made ready to be asked of many entries. Any thread, also several at once.
public final class Matcher {

    private final Check check;

    private Matcher(Check check) {
        this.check = check;
    }

    /// Makes a condition ready.
    ///
    /// @param zone in which times of day are meant
    public static Matcher of(Condition condition, ZoneId zone) {
        return new Matcher(check(condition, zone));
    }

    /// Whether it passes.
    public boolean matches(Subject subject) throws FaultException {
        return check.test().passes(subject);
    }

    /// Whether it may ever ask for the payload.
    public boolean needsPayload() {
        return check.needsPayload();
    }

    private static Check check(Condition condition, ZoneId zone) {
        return switch (condition) {
            case Condition.All all -> Check.fact(0, subject -> true);
            case Condition.And(List<Condition> parts) -> and(ordered(parts, zone));
            case Condition.Or(List<Condition> parts) -> or(ordered(parts, zone));
            case Condition.Not(Condition part) -> not(check(part, zone));
            case Condition.Is is -> FactChecks.trait(is.trait());
            case Condition.Measures measures -> FactChecks.measure(measures, zone);
            case Condition.Numbered(long first, long last) -> Check.fact(1,
                    subject -> subject.number() >= first && subject.number() <= last);
            case Condition.Text(String text) -> PayloadChecks.text(text);
            case Condition.Bytes bytes -> PayloadChecks.bytes(bytes.bytes());
            case Condition.Regex regex -> PayloadChecks.regex(regex);
            case Condition.Exists(var path) -> PayloadChecks.exists(path);
            case Condition.Compares compares -> PayloadChecks.compares(compares);
        };
    }

    private static Check[] ordered(List<Condition> parts, ZoneId zone) {
        Comparator<Check> order = Comparator.comparing(Check::needsPayload).thenComparingInt(Check::cost);
        return parts.stream().map(part -> check(part, zone)).sorted(order).toArray(Check[]::new);
    }

    private static Check joined(Check[] parts, Check.Test test) {
        long cost = 0;
        boolean needsPayload = false;
        for (Check part : parts) {
            cost += part.cost();
            needsPayload |= part.needsPayload();
        }
        return new Check((int) Math.min(cost, Integer.MAX_VALUE), needsPayload, test);
    }

    private static Check and(Check[] parts) {
        return joined(parts, subject -> {
            for (Check part : parts) {
                if (!part.test().passes(subject)) {
                    return false;
                }
            }
            return true;
        });
    }

    private static Check or(Check[] parts) {
        return joined(parts, subject -> {
            for (Check part : parts) {
                if (part.test().passes(subject)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static Check not(Check part) {
        return new Check(part.cost(), part.needsPayload(), subject -> !part.test().passes(subject));
    }
}
