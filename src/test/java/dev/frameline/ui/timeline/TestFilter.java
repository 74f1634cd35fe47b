package dev.frameline.ui.timeline;

import java.time.ZoneOffset;

import dev.frameline.frame.Direction;
import dev.frameline.ui.filter.FilterViewModel;
import dev.frameline.ui.kit.fx.Delay;

/// A real filter above a timeline, joined as a session joins them. Confined to the FX thread.
final class TestFilter implements FilterCommands {

    private final FilterViewModel model;

    TestFilter(Delay delay) {
        model = new FilterViewModel(delay, ZoneOffset.UTC);
    }

    FilterViewModel model() {
        return model;
    }

    @Override
    public void clear() {
        model.clear();
    }

    @Override
    public void stepBack() {
        model.stepBack();
    }

    @Override
    public void showOnly(Direction direction) {
        model.showOnly(direction);
    }

    @Override
    public void showBothDirections() {
        model.showBothDirections();
    }
}
