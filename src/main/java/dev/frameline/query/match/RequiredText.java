package dev.frameline.query.match;

/// What every match of a regular expression contains, so that most payloads need not be made text. Confined to one
/// thread.
///
/// Only plain expressions are understood: with alternatives, flags or rare escapes there is none. It is ASCII, so that
/// it stands in the bytes however they are decoded; without case it leaves out the letters that Java takes for others
/// beyond ASCII as well.
final class RequiredText {

    private static final String NAMED_CLASSES = "dDwWsSbBAzZGRhHvV";
    private static final String ALIKE_BEYOND_ASCII = "kKsSiI";

    private final String source;
    private final boolean ignoresCase;
    private final StringBuilder run = new StringBuilder();
    private String longest = "";
    private int at;

    private RequiredText(String source, boolean ignoresCase) {
        this.source = source;
        this.ignoresCase = ignoresCase;
    }

    /// The longest one that is found; empty if none is.
    static String of(String source, boolean ignoresCase) {
        boolean isPlain = source.indexOf('|') < 0 && !source.contains("(?") && !source.contains("\\Q")
                && !source.contains("&&");
        return isPlain ? new RequiredText(source, ignoresCase).find() : "";
    }

    private String find() {
        while (at < source.length()) {
            char character = source.charAt(at++);
            boolean isFine = switch (character) {
                case '\\' -> escape();
                case '[' -> skip('[', ']');
                case '(' -> skip('(', ')');
                case '*', '?', '{' -> repeated(character);
                case '+', '^', '$', '.' -> endRun();
                default -> literal(character);
            };
            if (!isFine) {
                return "";
            }
        }
        endRun();
        return longest;
    }

    private boolean endRun() {
        longest = run.length() > longest.length() ? run.toString() : longest;
        run.setLength(0);
        return true;
    }

    private boolean literal(char character) {
        boolean isSafe = character < 0x80 && !(ignoresCase && ALIKE_BEYOND_ASCII.indexOf(character) >= 0);
        if (isSafe) {
            run.append(character);
            return true;
        }
        endRun();
        // It is not kept, and neither may the one before it be taken for what is repeated.
        return !isRepeatedNext() || skipRepeat();
    }

    private boolean isRepeatedNext() {
        return at < source.length() && "*?{".indexOf(source.charAt(at)) >= 0;
    }

    private boolean skipRepeat() {
        char sign = source.charAt(at++);
        return sign != '{' || skipCount();
    }

    /// The character before may be missing.
    private boolean repeated(char sign) {
        if (!run.isEmpty()) {
            run.setLength(run.length() - 1);
        }
        endRun();
        return sign != '{' || skipCount();
    }

    private boolean skipCount() {
        int end = source.indexOf('}', at);
        at = end + 1;
        return end >= 0;
    }

    private boolean escape() {
        if (at >= source.length()) {
            return false;
        }
        char character = source.charAt(at++);
        if (Character.isLetterOrDigit(character)) {
            endRun();
            return NAMED_CLASSES.indexOf(character) >= 0 && (!isRepeatedNext() || skipRepeat());
        }
        return literal(character);
    }

    /// Steps over a class or a group, with those inside it, and what repeats it.
    private boolean skip(char open, char close) {
        endRun();
        int depth = 1;
        skipFirstOfClass(open);
        while (depth > 0 && at < source.length()) {
            char character = source.charAt(at++);
            if (character == '\\') {
                at++;
            } else if (open == '(' && character == '[') {
                return false;
            } else if (character == open) {
                depth++;
                skipFirstOfClass(open);
            } else if (character == close) {
                depth--;
            }
        }
        return depth == 0 && (!isRepeatedNext() || skipRepeat());
    }

    /// A `]` that comes first in a class is one of its characters.
    private void skipFirstOfClass(char open) {
        if (open == '[') {
            at += source.startsWith("^", at) ? 1 : 0;
            at += source.startsWith("]", at) ? 1 : 0;
        }
    }
}
