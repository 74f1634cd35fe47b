package dev.frameline.query;

/// How a value is compared with one that a person wrote. Any thread.
public enum Comparison {
    EQUAL("="), NOT_EQUAL("!="), LESS("<"), AT_MOST("<="), MORE(">"), AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /// As it is written.
    public String sign() {
        return sign;
    }

    /// Whether it holds for two values of which `Comparator.compare` says `order`.
    public boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
