package dev.frameline.ui.filter;

import java.util.List;

import dev.frameline.query.Query;

/// Writes down what the filter asks of who searches. Confined to the FX thread.
///
/// @param asked in the order of asking
record AskedSearch(List<String> asked) implements SearchCommands {

    @Override
    public void stop() {
        asked.add("stop");
    }

    @Override
    public void resume() {
        asked.add("resume");
    }

    @Override
    public void find(Query query) {
        asked.add("find " + query.text());
    }

    @Override
    public void next() {
        asked.add("next");
    }

    @Override
    public void previous() {
        asked.add("previous");
    }
}
