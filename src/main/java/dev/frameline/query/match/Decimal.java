package dev.frameline.query.match;

/// A number as JSON writes it, RFC 8259 §6, left where it stands: compared digit by digit, exactly, however long it is.
/// Confined to one thread while it is read.
///
/// Exponents beyond 10^15 count as 10^15: no number is ever written out.
final class Decimal {

    private static final long FARTHEST = 1_000_000_000_000_000L;

    private byte[] bytes = {};
    private int end;
    private int sign;
    private int firstDigit;
    private int lastDigit;
    private long exponent;

    /// Takes the number that begins at `from`; says whether there is one. What follows it does not matter.
    boolean read(byte[] source, int from, int to) {
        bytes = source;
        int at = from < to && source[from] == '-' ? from + 1 : from;
        int whole = at;
        at = digits(at, to);
        boolean isWhole = at > whole && (source[whole] != '0' || at == whole + 1);
        if (!isWhole) {
            return false;
        }
        int point = at;
        if (at < to && source[at] == '.') {
            at = digits(at + 1, to);
            if (at == point + 1) {
                return false;
            }
        }
        end = at;
        sign = whole > from ? -1 : 1;
        settle(whole, point, at);
        return at >= to || (source[at] | 0x20) != 'e' || readExponent(at + 1, to);
    }

    /// Where the number that was read ends.
    int end() {
        return end;
    }

    private int digits(int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    /// As 0.ddd times ten to the exponent, from the first to the last digit that is not 0.
    private void settle(int whole, int point, int to) {
        firstDigit = whole;
        while (firstDigit < to && (bytes[firstDigit] == '0' || bytes[firstDigit] == '.')) {
            firstDigit++;
        }
        lastDigit = to - 1;
        while (lastDigit >= firstDigit && (bytes[lastDigit] == '0' || bytes[lastDigit] == '.')) {
            lastDigit--;
        }
        sign = firstDigit == to ? 0 : sign;
        exponent = firstDigit < point ? point - firstDigit : point + 1 - firstDigit;
    }

    private boolean readExponent(int from, int to) {
        boolean isSigned = from < to && (bytes[from] == '-' || bytes[from] == '+');
        int first = isSigned ? from + 1 : from;
        end = digits(first, to);
        long power = 0;
        for (int at = first; at < end; at++) {
            power = Math.min(FARTHEST, power * 10 + (bytes[at] - '0'));
        }
        exponent += isSigned && bytes[from] == '-' ? -power : power;
        return end > first;
    }

    /// As `BigDecimal.compareTo`: 1.0 is 1.
    int compareTo(Decimal other) {
        if (sign != other.sign || sign == 0) {
            return Integer.compare(sign, other.sign);
        }
        int order = exponent == other.exponent ? compareDigits(other) : Long.compare(exponent, other.exponent);
        return sign * order;
    }

    private int compareDigits(Decimal other) {
        int mine = firstDigit;
        int theirs = other.firstDigit;
        while (mine <= lastDigit && theirs <= other.lastDigit) {
            if (bytes[mine] == '.') {
                mine++;
            } else if (other.bytes[theirs] == '.') {
                theirs++;
            } else if (bytes[mine] != other.bytes[theirs]) {
                return bytes[mine] < other.bytes[theirs] ? -1 : 1;
            } else {
                mine++;
                theirs++;
            }
        }
        return Boolean.compare(mine <= lastDigit, theirs <= other.lastDigit);
    }
}
