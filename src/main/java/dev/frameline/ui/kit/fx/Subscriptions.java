package dev.frameline.ui.kit.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// The listeners of one pane between `shown()` and `hidden()`, closed together, last first. Can be filled again after
/// closing. Confined to the FX thread.
public final class Subscriptions implements AutoCloseable {

    private final Deque<Subscription> open = new ArrayDeque<>();

    /// Keeps `subscription` until [#close()].
    public void add(Subscription subscription) {
        open.push(subscription);
    }

    /// Calls `listener` with the value now and at every change.
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> listener) {
        add(value.subscribe(listener));
    }

    /// Runs `listener` at every change, not now.
    public void onChange(Observable value, Runnable listener) {
        add(value.subscribe(listener));
    }

    /// Binds `target` to `source` until [#close()].
    public <T> void bind(Property<T> target, ObservableValue<? extends T> source) {
        target.bind(source);
        add(target::unbind);
    }

    /// How many are open.
    public int size() {
        return open.size();
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().unsubscribe();
        }
    }
}
