package dev.frameline.ui.filter;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.query.complete.Suggestion;

import static org.assertj.core.api.Assertions.assertThat;

class CompletionViewModelTest {

    private final CompletionViewModel model = new CompletionViewModel();

    @Test
    void opensWhileAWordIsTypedWithNothingChosen() {
        model.typed("o", 1);
        assertThat(offered()).contains("out");
        assertThat(model.hasSelection()).isFalse();
        model.typed("ox", 2);
        assertThat(model.isOpen()).isFalse();
        model.typed("ox", 0);
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void opensBetweenWordsOnlyWhenAsked() {
        model.typed("in ", 3);
        assertThat(model.isOpen()).isFalse();
        model.open("in ", 3);
        assertThat(offered()).contains("in", "out", "or");
        assertThat(model.hasSelection()).isTrue();
        model.open("\"quoted", 7);
        assertThat(model.hasSelection()).isFalse();
    }

    @Test
    void movesRoundTheEnds() {
        model.typed("pin", 3);
        assertThat(offered()).containsExactly("ping");
        model.typed("p", 1);
        int last = offered().size() - 1;
        model.move(-1);
        assertThat(model.selectedProperty().get()).isEqualTo(last);
        model.move(1);
        assertThat(model.selectedProperty().get()).isZero();
        model.move(-1);
        assertThat(model.selectedProperty().get()).isEqualTo(last);
        model.close();
        model.move(1);
        assertThat(model.hasSelection()).isFalse();
    }

    @Test
    void takesTheFirstOrTheChosenOne() {
        model.typed("po", 2);
        assertThat(model.take()).map(Suggestion::label).contains("pong");
        assertThat(model.isOpen()).isFalse();
        assertThat(model.take()).isEmpty();
        model.open("", 0);
        String third = offered().get(2);
        model.move(2);
        assertThat(model.take()).map(Suggestion::label).contains(third);
        model.open("", 0);
        assertThat(model.take(2).label()).isEqualTo(third);
    }

    @Test
    void offersTheKeysThatWereSeen() {
        model.setKeys(List.of("$.symbol", "$.size"));
        model.typed("$.s", 3);
        assertThat(offered()).containsExactly("$.symbol", "$.size");
    }

    private List<String> offered() {
        return model.suggestionsProperty().get().stream().map(Suggestion::label).toList();
    }
}
