package dev.frameline.ui.session;

import dev.frameline.query.Query;
import dev.frameline.ui.filter.FindCommands;
import dev.frameline.ui.filter.FindState;
import dev.frameline.ui.timeline.FindViewModel;

/// Joins what asks to find with the rows that are searched, which do not know each other. Confined to the FX thread.
record FindPart(FindViewModel model) implements FindCommands {

    @Override
    public void find(Query query) {
        model.find(query);
    }

    @Override
    public void next() {
        model.next();
    }

    @Override
    public void previous() {
        model.previous();
    }

    /// How finding stands.
    FindState state() {
        if (!model.isFinding()) {
            return FindState.NONE;
        }
        return new FindState(true, model.position(), model.hits(), model.searched(), model.searchGoal(),
                model.isGoing(), switch (model.wrap()) {
                    case NONE -> FindState.Wrap.NONE;
                    case TO_FIRST -> FindState.Wrap.TO_FIRST;
                    case TO_LAST -> FindState.Wrap.TO_LAST;
                });
    }
}
