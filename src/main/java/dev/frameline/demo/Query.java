package dev.frameline.demo;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What stands behind the question mark of a request. A value that cannot be understood is a fault that says what can
/// be. Any thread.
///
/// @param values the last one of each name; a name without `=` has an empty value
record Query(Map<String, String> values) {

    Query {
        values = Map.copyOf(values);
    }

    /// Reads `a=1&b=2`, percent-encoding undone where it is sound.
    static Query parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals >= 0) {
                values.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            } else if (!pair.isEmpty()) {
                values.put(decode(pair), "");
            }
        }
        return new Query(values);
    }

    /// `true`, `1`, or the bare name mean yes.
    boolean flag(String name, boolean otherwise) throws FaultException {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        return switch (value) {
            case "", "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off" -> false;
            default -> throw bad(name, "true or false");
        };
    }

    /// A whole number within bounds.
    long number(String name, long otherwise, long least, long most) throws FaultException {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, like a number out of bounds
        }
        throw bad(name, "a whole number from " + least + " to " + most);
    }

    /// A rate a second; `max` and 0 mean no limit and give 0.
    double rate(String name, double otherwise) throws FaultException {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value.equals("max")) {
            return 0;
        }
        try {
            double rate = Double.parseDouble(value);
            if (rate >= 0 && rate <= 1e9) {
                return rate;
            }
        } catch (NumberFormatException notANumber) {
            // said below, like a number out of bounds
        }
        throw bad(name, "how many a second, or max");
    }

    private static FaultException bad(String name, String expected) {
        return new FaultException(Fault.of(Fault.Kind.INPUT, "\"" + name + "\" must be " + expected + ".", ""));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException badPercent) {
            return text;
        }
    }
}
