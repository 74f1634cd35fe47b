package dev.frameline.ui.filter;

/// What the filter box asks of who searches. Confined to the FX thread.
public interface SearchCommands {

    /// Nobody searches.
    SearchCommands NONE = new SearchCommands() {
        @Override
        public void stop() {
            // nothing is under way
        }

        @Override
        public void resume() {
            // nothing was stopped
        }

        @Override
        public void next() {
            // there are no hits
        }

        @Override
        public void previous() {
            // there are no hits
        }
    };

    /// Ends a search that is under way; what it found stays.
    void stop();

    /// Goes on where it was stopped.
    void resume();

    /// Goes to the next hit after the selected row.
    void next();

    /// Goes to the hit before the selected row.
    void previous();
}
