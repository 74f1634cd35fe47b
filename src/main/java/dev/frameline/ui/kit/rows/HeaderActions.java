package dev.frameline.ui.kit.rows;

/// Told what a person does with the titles above the rows. Columns are counted from 0 as they are shown. Confined to
/// the FX thread.
public interface HeaderActions {

    /// A title was dragged elsewhere.
    ///
    /// @param to where it is to stand, counted without itself
    void moved(int column, int to);

    /// The width of a column was changed by hand.
    void resized(int column);

    /// A menu is wanted at a place on the screen.
    ///
    /// @param column under the hand, -1 if there is none
    void menu(int column, double screenX, double screenY);

    /// Nobody listens: columns keep their places.
    static HeaderActions none() {
        return new HeaderActions() {
            @Override
            public void moved(int column, int to) {
                // they stay
            }

            @Override
            public void resized(int column) {
                // the column itself knows
            }

            @Override
            public void menu(int column, double screenX, double screenY) {
                // nothing to open
            }
        };
    }
}
