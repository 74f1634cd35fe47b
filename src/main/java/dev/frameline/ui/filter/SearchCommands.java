package dev.frameline.ui.filter;

import dev.frameline.query.Query;

/// What the filter box asks of who searches. Confined to the FX thread.
public interface SearchCommands extends FindCommands {

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
        public void find(Query query) {
            // there are no hits
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
}
