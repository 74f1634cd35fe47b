package dev.frameline.ui.filter;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import dev.frameline.query.Query;
import dev.frameline.query.complete.Suggestion;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.kit.code.TextRange;
import dev.frameline.ui.kit.code.edit.LineField;
import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// Where the line is typed, what hangs below it, and what keys do there. Confined to the FX thread.
final class FilterField {

    private final FilterViewModel model;
    private final CompletionViewModel completion;
    private final Texts texts;
    private final Runnable leave;
    private final LineField field = new LineField();
    private final StackPane root;
    private final FilterNotes notes;
    private boolean isPuttingIn;
    /// After Enter nothing hangs over the rows until one types again.
    private boolean isWanted;

    /// @param leave puts the keys into the rows
    FilterField(FilterViewModel model, CompletionViewModel completion, Texts texts, Runnable leave) {
        this.model = model;
        this.completion = completion;
        this.texts = texts;
        this.leave = leave;
        notes = new FilterNotes(index -> put(completion.take(index)));
        field.root().setId("timeline-filter");
        // around the field, which would go on to the next control with Tab before it is asked here
        root = new StackPane(field.root(), prompt());
        field.setAccessibleText(texts.get("filter.name"));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().bindBidirectional(model.textProperty());
    }

    Region root() {
        return root;
    }

    FilterNotes notes() {
        return notes;
    }

    /// Follows the model until `until` is closed.
    void shown(Subscriptions until) {
        until.follow(model.queryProperty(), this::show);
        until.onChange(model.textProperty(), this::typed);
        until.follow(field.focusedProperty(), this::focused);
        until.add(field.onCaretMoved(this::explain));
        until.onChange(completion.suggestionsProperty(), this::offer);
        until.onChange(completion.selectedProperty(), this::offer);
    }

    boolean isFocused() {
        return field.focusedProperty().get();
    }

    void onFocused(Runnable listener) {
        field.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                listener.run();
            }
        });
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /// Other keys can be completed now: what was typed already may go on with them.
    void keysCame() {
        if (isFocused() && isWanted && !completion.hasSelection() && !model.textProperty().get().isEmpty()) {
            completion.typed(model.textProperty().get(), field.caret());
        }
    }

    /// What may be typed, cut where there is little room.
    private Label prompt() {
        Label prompt = Buttons.label(texts.get("filter.prompt"), "filter-prompt");
        prompt.setMouseTransparent(true);
        prompt.visibleProperty().bind(model.textProperty().isEmpty());
        StackPane.setAlignment(prompt, Pos.CENTER_LEFT);
        return prompt;
    }

    private void focused(boolean isFocused) {
        isWanted = isFocused;
        if (!isFocused) {
            completion.close();
        }
        explain();
    }

    private void show(Query query) {
        field.show(new QueryHighlighter(query), query.problems().stream()
                .map(problem -> new TextRange(problem.start(), problem.end())).toList());
        explain();
    }

    private void typed() {
        isWanted = isFocused();
        if (isFocused() && !isPuttingIn) {
            completion.typed(model.textProperty().get(), field.caret());
        } else {
            completion.close();
        }
    }

    private void offer() {
        notes.showOffers(completion.suggestionsProperty().get(), completion.selectedProperty().get());
        explain();
    }

    private void explain() {
        Optional<Query.Problem> problem = model.problem(field.caret());
        String meaning = model.textProperty().get().isBlank()
                ? texts.get("filter.help")
                : model.queryProperty().get().inWords();
        problem.ifPresentOrElse(notes::showProblem, () -> notes.showWords(meaning));
        field.setAccessibleHelp(problem.map(Query.Problem::reason).orElse(meaning));
        notes.setVisible(isFocused() && (isWanted || completion.isOpen()));
    }

    private void pressed(KeyEvent event) {
        boolean isUsed = switch (event.getCode()) {
            case ESCAPE -> escape();
            case DOWN -> down();
            case UP -> up();
            case ENTER -> enter(event.isShiftDown());
            case TAB -> !event.isShiftDown() && !event.isControlDown() && accept();
            case SPACE -> event.isControlDown() && open();
            case BACK_SPACE -> removeSpan();
            default -> false;
        };
        if (isUsed) {
            event.consume();
        }
    }

    private boolean escape() {
        if (completion.isOpen()) {
            completion.close();
        } else if (model.stepBack()) {
            leave.run();
        }
        return true;
    }

    private boolean down() {
        if (completion.isOpen()) {
            completion.move(1);
        } else if (!put(model.memory()::newer)) {
            leave.run();
        }
        return true;
    }

    private boolean up() {
        if (completion.isOpen()) {
            completion.move(-1);
            return true;
        }
        return put(model.memory()::older);
    }

    private boolean enter(boolean isBack) {
        if (completion.hasSelection()) {
            return accept();
        }
        completion.close();
        isWanted = false;
        if (isBack) {
            model.previous();
        } else {
            model.enter();
        }
        explain();
        return true;
    }

    private boolean open() {
        completion.open(model.textProperty().get(), field.caret());
        return true;
    }

    private boolean accept() {
        Optional<Suggestion> taken = completion.take();
        taken.ifPresent(this::put);
        return taken.isPresent();
    }

    private void put(Suggestion suggestion) {
        put(() -> {
            model.textProperty().set(suggestion.taken(model.textProperty().get()));
            return true;
        });
        field.moveTo(suggestion.caret());
    }

    private boolean removeSpan() {
        if (field.caret() > 0 || field.hasSelection() || model.spanProperty().get().isAlways()) {
            return false;
        }
        model.spanProperty().set(TimeSpan.ALWAYS);
        return true;
    }

    /// A line that is not typed offers no completions.
    private boolean put(BooleanSupplier change) {
        isPuttingIn = true;
        boolean isDone = change.getAsBoolean();
        isPuttingIn = false;
        if (isDone) {
            field.moveTo(model.textProperty().get().length());
        }
        return isDone;
    }
}
