package dev.frameline.ui.kit.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class SubscriptionsTest {

    private final Subscriptions subscriptions = new Subscriptions();

    @Test
    void followsAValueUntilClosed() {
        var value = new SimpleStringProperty("a");
        List<String> seen = new ArrayList<>();
        subscriptions.follow(value, seen::add);
        value.set("b");
        subscriptions.close();
        value.set("c");
        assertThat(seen).containsExactly("a", "b");
    }

    @Test
    void tellsChangesButNotTheValueNow() {
        var value = new SimpleIntegerProperty(1);
        List<Integer> seen = new ArrayList<>();
        subscriptions.onChange(value, () -> seen.add(value.get()));
        value.set(2);
        subscriptions.close();
        value.set(3);
        assertThat(seen).containsExactly(2);
    }

    @Test
    void bindsUntilClosedAndKeepsTheLastValue() {
        var source = new SimpleStringProperty("a");
        var target = new SimpleStringProperty("");
        subscriptions.bind(target, source);
        source.set("b");
        subscriptions.close();
        source.set("c");
        target.set(target.get() + "!");
        assertThat(target.get()).isEqualTo("b!");
    }

    @Test
    void closesTheLastFirstAndCanBeFilledAgain() {
        List<String> closed = new ArrayList<>();
        subscriptions.add(() -> closed.add("first"));
        subscriptions.add(() -> closed.add("second"));
        assertThat(subscriptions.size()).isEqualTo(2);
        subscriptions.close();
        subscriptions.add(() -> closed.add("third"));
        subscriptions.close();
        assertThat(closed).containsExactly("second", "first", "third");
        assertThat(subscriptions.size()).isZero();
    }
}
