package dev.frameline.query.match;

import dev.frameline.query.Condition;
import dev.frameline.query.GuardedPattern;
import dev.frameline.query.JsonPath;

/// Questions about the bytes of a payload. Any thread.
final class PayloadChecks {

    private static final int SCAN = 100;
    private static final int JSON = 200;
    private static final int DECODE = 2_000;

    private PayloadChecks() {}

    static Check text(String text) {
        TextFinder finder = TextFinder.of(text);
        return Check.payload(SCAN, subject -> {
            byte[] bytes = subject.bytes();
            return finder.isIn(bytes, subject.offset(), subject.length());
        });
    }

    static Check bytes(byte[] wanted) {
        ByteFinder finder = ByteFinder.exact(wanted);
        return Check.payload(SCAN, subject -> {
            byte[] bytes = subject.bytes();
            return finder.indexOf(bytes, subject.offset(), subject.offset() + subject.length()) >= 0;
        });
    }

    static Check exists(JsonPath path) {
        JsonPlace place = JsonPlace.of(path);
        return Check.payload(JSON, subject -> {
            byte[] bytes = subject.bytes();
            return JsonTest.exists(place, bytes, subject.offset(), subject.length());
        });
    }

    static Check compares(Condition.Compares compares) {
        JsonTest test = new JsonTest(JsonPlace.of(compares.path()), compares.comparison(), compares.value(),
                compares.isText());
        return Check.payload(JSON, subject -> {
            byte[] bytes = subject.bytes();
            return test.holds(bytes, subject.offset(), subject.length());
        });
    }

    static Check regex(Condition.Regex regex) {
        GuardedPattern pattern = new GuardedPattern(regex.pattern());
        String required = RequiredText.of(regex.source(), regex.ignoresCase());
        Check.Test test = subject -> {
            byte[] bytes = subject.bytes();
            return pattern.isIn(PayloadText.of(bytes, subject.offset(), subject.length()));
        };
        if (required.isEmpty()) {
            return Check.payload(DECODE, test);
        }
        Check.Test first = text(required).test();
        return Check.payload(DECODE, subject -> first.passes(subject) && test.passes(subject));
    }
}
