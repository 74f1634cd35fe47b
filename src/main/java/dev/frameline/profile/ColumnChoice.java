package dev.frameline.profile;

/// How a person wants one column of the timeline. Any thread.
///
/// @param column id of a column that every timeline has, such as `size`, or a JSON path, such as `$.symbol`
/// @param title what a column from a JSON path is called; empty if it is called what the path says
/// @param width in pixels; 0 for as wide as it comes
/// @param shown whether it is there
public record ColumnChoice(String column, String title, double width, boolean shown) {

    static ColumnChoice defaults() {
        return new ColumnChoice("", "", 0, true);
    }

    public ColumnChoice withWidth(double other) {
        return new ColumnChoice(column, title, other, shown);
    }

    public ColumnChoice withShown(boolean other) {
        return new ColumnChoice(column, title, width, other);
    }
}
