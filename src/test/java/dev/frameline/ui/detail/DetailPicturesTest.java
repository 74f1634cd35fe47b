package dev.frameline.ui.detail;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.query.Highlight;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.FixedFileChoosers;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryClipboards;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.Sample;
import dev.frameline.ui.sample.TradesFeed;

import static org.assertj.core.api.Assertions.assertThat;

/// Draws the detail for people to look at.
@ExtendWith(ApplicationExtension.class)
class DetailPicturesTest {

    private final MemoryRecording feed = TradesFeed.recording();

    @Test
    void drawsFrames() {
        assertThat(draw("detail", 5, model -> model.formProperty().set(PayloadForm.PRETTY))).isEqualTo(2);
        draw("detail-raw", 3, model -> model.formProperty().set(PayloadForm.RAW));
        draw("detail-hex", 8, model -> model.formProperty().set(PayloadForm.HEX));
        draw("detail-piece", 12, model -> model.wholeMessageProperty().set(true));
        draw("detail-fault", 15, model -> model.formProperty().set(PayloadForm.PRETTY));
        draw("detail-close", feed.count() - 1, model -> model.formProperty().set(PayloadForm.PRETTY));
        draw("detail-ping", 9, model -> model.formProperty().set(PayloadForm.PRETTY));
    }

    @Test
    void drawsWhatIsNotSound() {
        byte[] large = new byte[Payload.MOST_BYTES + (16 << 20)];
        Arrays.fill(large, (byte) 'x');
        for (int i = 60; i < large.length; i += 61) {
            large[i] = '\n';
        }
        feed.add(Sample.frame(Direction.IN, Opcode.TEXT, large));
        assertThat(draw("detail-cut", feed.count(), model -> model.formProperty().set(PayloadForm.PRETTY)))
                .isEqualTo(2);
        feed.add(Sample.in("{\"a\": 1,}").with(Meta.INCOMPLETE));
        draw("detail-remarks", feed.count(), model -> model.formProperty().set(PayloadForm.PRETTY));
    }

    @Test
    void drawsWhatSomebodyLooksFor() {
        assertThat(draw("detail-found", 5,
                model -> model.setHighlights(List.of(new Highlight.Words("btc"), new Highlight.Words("price")))))
                .isEqualTo(2);
    }

    @Test
    void drawsNotesAndNothing() {
        assertThat(draw("detail-note", feed.count(), model -> model.retry())).isEqualTo(2);
        assertThat(draw("detail-empty", 0, model -> model.retry())).isEqualTo(2);
    }

    private int draw(String name, long number, Consumer<DetailViewModel> then) {
        return Pictures.draw(name, 420, 554, () -> detail(number, then)).size();
    }

    private Parent detail(long number, Consumer<DetailViewModel> then) {
        var tasks = new HandTasks();
        var clipboards = new MemoryClipboards();
        Optional<Entry> entry = number == 0 ? Optional.empty() : Optional.of(feed.entry(number));
        var model = new DetailViewModel(tasks, new HandDelay(), new Times(ZoneOffset.UTC),
                new SimpleObjectProperty<>(entry), clipboards, new FixedFileChoosers());
        model.setRecording(Optional.of(feed));
        then.accept(model);
        tasks.runAll();
        var view = new DetailView(model, clipboards);
        view.shown();
        return view.root();
    }
}
