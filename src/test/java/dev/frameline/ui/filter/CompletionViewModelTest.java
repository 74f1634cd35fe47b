package dev.frameline.ui.filter;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.frameline.ui.filter.CompletionViewModel.Completed;
import dev.frameline.ui.filter.CompletionViewModel.Completions;

import static org.assertj.core.api.Assertions.assertThat;

class CompletionViewModelTest {

    private final CompletionViewModel model = new CompletionViewModel(CompletionViewModelTest::complete);

    @Test
    void opensWhileAWordIsTypedWithNothingChosen() {
        model.typed("i", 1);
        assertThat(offered()).containsExactly("in", "is");
        assertThat(model.isOpen()).isTrue();
        assertThat(model.hasSelection()).isFalse();
        model.typed("ix", 2);
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void staysClosedWhereNoWordIsBegun() {
        model.typed("in ", 3);
        assertThat(model.isOpen()).isFalse();
        model.open("in ", 3);
        assertThat(offered()).containsExactly("in", "is", "out");
        assertThat(model.hasSelection()).isTrue();
    }

    @Test
    void movesRoundTheEnds() {
        model.typed("i", 1);
        model.move(1);
        assertThat(model.selectedProperty().get()).isZero();
        model.move(-1);
        assertThat(model.selectedProperty().get()).isEqualTo(1);
        model.move(1);
        assertThat(model.selectedProperty().get()).isZero();
        model.typed("i", 1);
        model.move(-1);
        assertThat(model.selectedProperty().get()).isEqualTo(1);
        model.close();
        model.move(1);
        assertThat(model.hasSelection()).isFalse();
    }

    @Test
    void putsTheFirstOrTheChosenOneInForTheWordAtTheCaret() {
        model.typed("a o b", 3);
        assertThat(model.accept()).contains(new Completed("a out b", 5));
        assertThat(model.isOpen()).isFalse();
        assertThat(model.accept()).isEmpty();
        model.typed("i", 1);
        model.select(1);
        assertThat(model.accept()).contains(new Completed("is", 2));
    }

    @Test
    void offersTheKeysThatWereSeen() {
        model.setKeys(List.of("$.symbol", "$.size"));
        model.typed("$.s", 3);
        assertThat(offered()).containsExactly("$.symbol", "$.size");
    }

    private List<String> offered() {
        return model.suggestionsProperty().get().stream().map(Suggestion::text).toList();
    }

    private static Completions complete(String text, int caret, List<String> keys) {
        int start = text.lastIndexOf(' ', caret - 1) + 1;
        String begun = text.substring(start, caret);
        return new Completions(start, caret, Stream.concat(Stream.of("in", "is", "out"), keys.stream())
                .filter(word -> word.startsWith(begun)).map(word -> new Suggestion(word, "")).toList());
    }
}
