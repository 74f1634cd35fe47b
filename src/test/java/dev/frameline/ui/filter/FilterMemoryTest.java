package dev.frameline.ui.filter;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.profile.SavedFilter;
import dev.frameline.ui.kit.fx.HandDelay;

import static org.assertj.core.api.Assertions.assertThat;

class FilterMemoryTest {

    private final HandDelay delay = new HandDelay();
    private final RecentFilters recent = new RecentFilters();
    private final FilterViewModel model = new FilterViewModel(delay, ZoneOffset.UTC, recent);
    private final FilterMemory memory = model.memory();

    @Test
    void remembersALineThatStoodForAWhile() {
        model.textProperty().set("pri");
        delay.pass(Duration.ofSeconds(1));
        model.textProperty().set("price");
        delay.pass(Duration.ofSeconds(3));
        assertThat(memory.recent()).isEmpty();
        delay.pass(Duration.ofSeconds(2));
        assertThat(memory.recent()).containsExactly("price");
    }

    @Test
    void remembersALineThatWasEntered() {
        model.textProperty().set(" price ");
        model.enter();
        assertThat(memory.recent()).containsExactly("price");
        delay.pass(Duration.ofSeconds(10));
        model.textProperty().set("  ");
        model.enter();
        delay.pass(Duration.ofSeconds(10));
        assertThat(memory.recent()).containsExactly("price");
    }

    @Test
    void walksThroughTheHistoryFromAnEmptyField() {
        recent.restore(List.of("c", "b", "a"));
        assertThat(memory.newer()).isFalse();
        assertThat(memory.older()).isTrue();
        assertThat(model.textProperty().get()).isEqualTo("c");
        memory.older();
        memory.older();
        assertThat(memory.older()).isTrue();
        assertThat(model.textProperty().get()).isEqualTo("a");
        assertThat(memory.newer()).isTrue();
        assertThat(model.textProperty().get()).isEqualTo("b");
        memory.newer();
        assertThat(memory.newer()).isTrue();
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(memory.newer()).isFalse();
    }

    @Test
    void leavesATypedLineAlone() {
        recent.restore(List.of("b"));
        model.textProperty().set("mine");
        assertThat(memory.older()).isFalse();
        assertThat(model.textProperty().get()).isEqualTo("mine");
        model.textProperty().set("");
        memory.older();
        model.textProperty().set("bx");
        assertThat(memory.newer()).isFalse();
        assertThat(memory.older()).isFalse();
    }

    @Test
    void sharesItsHistoryWithOtherTabs() {
        model.textProperty().set("price");
        model.enter();
        var other = new FilterViewModel(delay, ZoneOffset.UTC, recent);
        other.memory().older();
        assertThat(other.textProperty().get()).isEqualTo("price");
        memory.forget();
        assertThat(other.memory().recent()).isEmpty();
    }

    @Test
    void keepsALineUnderANameAndDeletesIt() {
        model.textProperty().set("size > 1k ");
        memory.save(" Big ones ");
        assertThat(memory.savedProperty().get()).containsExactly(new SavedFilter("Big ones", "size > 1k"));
        model.textProperty().set("size > 2k");
        memory.save("Big ones");
        assertThat(memory.savedProperty().get()).containsExactly(new SavedFilter("Big ones", "size > 2k"));
        memory.delete(new SavedFilter("Big ones", "size > 2k"));
        assertThat(memory.savedProperty().get()).isEmpty();
    }

    @Test
    void asksForANameOnlyForALine() {
        var asked = new ArrayList<String>();
        memory.setOnSave(() -> asked.add(model.textProperty().get()));
        memory.askToSave();
        assertThat(memory.canSave()).isFalse();
        model.textProperty().set("in");
        memory.askToSave();
        assertThat(asked).containsExactly("in");
    }

    @Test
    void callsAFilterWithoutANameByItsLine() {
        assertThat(FilterMemory.nameOf(new SavedFilter("", "in"))).isEqualTo("in");
        assertThat(FilterMemory.nameOf(new SavedFilter("Inbound", "in"))).isEqualTo("Inbound");
    }
}
