package dev.frameline.ui.jump;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Job;
import dev.frameline.base.task.Pending;
import dev.frameline.base.task.Tasks;
import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;
import dev.frameline.ui.entries.EntrySeek;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;

/// Goes to places of a recording, looking for them in the background, and back again. A place that the filter hides is
/// said, not gone to. Confined to the FX thread.
public final class JumpViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private final Texts texts = Texts.of("jump");
    private final Tasks tasks;
    private final ZoneId zone;
    private final ObservableValue<EntryFilter> filter;
    private final LongProperty selectedNumber;
    private final LongConsumer goTo;
    private final EntrySeek seek;
    private final Places places = new Places();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ReadOnlyLongWrapper hidden = new ReadOnlyLongWrapper(this, "hidden");
    private final ReadOnlyBooleanWrapper going = new ReadOnlyBooleanWrapper(this, "going");
    private Optional<Recording> recording = Optional.empty();
    private Optional<Job> job = Optional.empty();

    /// @param tasks delivers on the FX thread
    /// @param zone in which times of day are meant
    /// @param filter what is shown
    /// @param selectedNumber number of the selected entry, 0 if none is; owned by whoever composes the panes
    /// @param goTo goes to an entry that is shown
    public JumpViewModel(Tasks tasks, ZoneId zone, ObservableValue<EntryFilter> filter, LongProperty selectedNumber,
            LongConsumer goTo) {
        this.tasks = tasks;
        this.zone = zone;
        this.filter = filter;
        this.selectedNumber = selectedNumber;
        this.goTo = goTo;
        seek = new EntrySeek(tasks);
    }

    /// Goes to places of this recording from now on.
    public void setRecording(Optional<Recording> from) {
        stop();
        recording = from;
        places.clear();
    }

    /// Why it went nowhere, empty if there is nothing to say.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// The place that the filter hides, 0 if there is none: [#goToHidden] goes there once it is shown.
    public ReadOnlyLongProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /// Whether a place is being looked for.
    public ReadOnlyBooleanProperty goingProperty() {
        return going.getReadOnlyProperty();
    }

    /// Goes where a person wrote that they want to go.
    public void go(String text) {
        Optional<Target> target = Target.parse(text, zone);
        if (target.isPresent()) {
            go(target.get());
        } else {
            stop();
            message.set(text.isBlank() ? "" : texts.get("jump.unknown"));
        }
    }

    /// Goes there.
    public void go(Target target) {
        stop();
        recording.ifPresent(in -> {
            switch (target) {
                case Target.Numbered(long number) -> number(in, number);
                case Target.Time time -> run(tasks.run("look for a time",
                        () -> Moments.find(in, time.time(), selectedNumber.get(), zone)),
                        found -> arrive(in, found, texts.get("jump.none.time", TIME.format(time.time()))));
                case Target.Nearest nearest -> nearest(in, nearest);
                case Target.OtherHalf() -> otherHalf(in);
            }
        });
    }

    /// Goes back to where one was before the last jump.
    public void back() {
        step(places.back(selectedNumber.get()), "jump.none.back");
    }

    /// Goes forward again.
    public void forward() {
        step(places.forward(selectedNumber.get()), "jump.none.forward");
    }

    /// Goes to the hidden place; called when the filter no longer hides it.
    public void goToHidden() {
        long number = hidden.get();
        if (number > 0) {
            stop();
            land(number);
        }
    }

    /// Calls off what is under way and says nothing any more.
    public void stop() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        seek.stop();
        going.set(false);
        hidden.set(0);
        message.set("");
    }

    private void number(Recording in, long number) {
        if (number < 1 || number > in.count()) {
            message.set(texts.get("jump.none.number", in.count()));
        } else {
            arrive(in, OptionalLong.of(number), "");
        }
    }

    private void nearest(Recording in, Target.Nearest target) {
        long selected = selectedNumber.get();
        long first = target.isForwards() ? selected + 1 : 1;
        long last = target.isForwards() || selected == 0 ? in.count() : selected - 1;
        EntryFilter wanted = EntryFilter.ALL.withQuery(new Query("", target.condition(), List.of(), zone));
        going.set(true);
        seek.seek(new EntrySeek.Span(in, wanted, first, last, target.isForwards()), found -> {
            going.set(false);
            arrive(in, found, texts.get(target.isForwards() ? "jump.none.further" : "jump.none.before"));
        }, this::failed);
    }

    private void otherHalf(Recording in) {
        long selected = selectedNumber.get();
        if (selected == 0) {
            message.set(texts.get("jump.none.selected"));
            return;
        }
        run(tasks.compute("look for an answer", () -> Answers.otherHalf(in, selected)),
                found -> arrive(in, found, texts.get("jump.none.answer", Sizes.count(selected))));
    }

    private void step(long number, String nothing) {
        stop();
        if (number == selectedNumber.get() || number == 0) {
            message.set(texts.get(nothing));
        } else {
            goTo.accept(number);
        }
    }

    private void arrive(Recording in, OptionalLong found, String nothing) {
        if (found.isEmpty()) {
            message.set(nothing);
            return;
        }
        long number = found.getAsLong();
        EntryFilter shown = filter.getValue();
        if (shown.isAll()) {
            land(number);
            return;
        }
        run(tasks.compute("ask the filter", () -> in.find(shown, number, number)), hits -> {
            if (hits.length > 0) {
                land(number);
            } else {
                hidden.set(number);
                message.set(texts.get("jump.hidden", Sizes.count(number)));
            }
        });
    }

    private void land(long number) {
        places.left(selectedNumber.get(), number);
        goTo.accept(number);
    }

    private <T> void run(Pending<T> work, Consumer<T> then) {
        going.set(true);
        Job started = work.then(result -> {
            going.set(false);
            then.accept(result);
        }, this::failed);
        if (going.get()) {
            job = Optional.of(started);
        }
    }

    private void failed(Fault fault) {
        going.set(false);
        message.set(fault.sentence());
    }
}
