package dev.frameline.ui.filter;

import dev.frameline.query.Query;

/// What the find bar asks of the rows: finding moves between hits and hides nothing. Who composes the panes joins it to
/// the rows, and tells the bar back a [FindState]. Confined to the FX thread.
public interface FindCommands {

    /// Looks for this from now on, among the rows that are shown; for nothing if it lets everything pass. The selection
    /// stays where it is.
    void find(Query query);

    /// Goes to the next hit after the selected row; after the last one to the first.
    void next();

    /// Goes to the hit before the selected row; before the first one to the last.
    void previous();
}
