package dev.frameline.ui.kit.code;

import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// What showing a text costs, counted in characters that are looked at for colours, never in time.
@ExtendWith(ApplicationExtension.class)
final class LineWorkTest {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 760;
    /// Forty-odd lines of eighty-odd columns, with a token's length on either side.
    private static final long A_SCREENFUL = 45 * 160;

    private final AtomicLong coloured = new AtomicLong();
    private final AtomicLong surveyed = new AtomicLong();
    private LineView view;

    @BeforeEach
    void make() {
        view = Pictures.onFx(() -> {
            var made = new LineView();
            var scene = new Scene(made, WIDTH, HEIGHT);
            new Skin(Theme.LIGHT).applyTo(scene);
            scene.snapshot(null);
            made.setHighlighter(counting(Highlighter.json()));
            return made;
        });
    }

    @Test
    void tenMegabytesCostAScreenful() {
        String line = "  {\"id\": 123456, \"name\": \"some text\", \"ok\": true},\n";
        String text = line.repeat(10 * 1024 * 1024 / line.length());
        run(() -> view.setText(text));
        assertThat(coloured.get()).isPositive().isLessThan(A_SCREENFUL);
        for (int at : new int[]{0, 100_000, 200_000}) {
            coloured.set(0);
            run(() -> view.scrollToLine(at));
            assertThat(coloured.get()).isLessThan(A_SCREENFUL);
        }
        assertThat(surveyed).hasValue(0);
    }

    @Test
    void aLineOfAMegabyteCostsWhatIsSeenOfIt() {
        String item = "{\"id\": 123456, \"name\": \"some text\", \"ok\": true}, ";
        String text = item.repeat(1024 * 1024 / item.length());
        run(() -> view.setText(text));
        // the line is walked once, leaving checkpoints
        assertThat(surveyed.get()).isLessThanOrEqualTo(text.length());
        surveyed.set(0);
        for (int step = 0; step < 50; step++) {
            coloured.set(0);
            run(() -> view.scrollBy(137_000, 0));
            assertThat(coloured.get()).isPositive().isLessThan(Ruler.STEP + 400);
        }
        assertThat(surveyed).hasValue(0);
    }

    @Test
    void manyLongLinesAreWalkedOnceEach() {
        String text = ("x".repeat(5000) + "\n").repeat(30);
        run(() -> view.setText(text));
        long first = surveyed.getAndSet(0);
        assertThat(first).isLessThanOrEqualTo(text.length());
        run(() -> view.scrollBy(10_000, 0));
        run(() -> view.scrollBy(-5_000, 40));
        assertThat(surveyed).hasValue(0);
    }

    @Test
    void selectingAllOfALongLineColoursOnlyWhatIsSeen() {
        run(() -> view.setText("\"x\",".repeat(250_000)));
        coloured.set(0);
        run(() -> view.selectInPlace(0, 1_000_000));
        assertThat(coloured.get()).isLessThan(Ruler.STEP + 400);
        assertThat(view.selectedText()).hasSize(1_000_000);
    }

    private Highlighter counting(Highlighter counted) {
        return new Highlighter() {
            @Override
            public void spans(CharSequence text, int from, int to, int state, Sink sink) {
                coloured.addAndGet((long) to - from);
                counted.spans(text, from, to, state, sink);
            }

            @Override
            public int stateAfter(CharSequence text, int from, int to, int state) {
                surveyed.addAndGet((long) to - from);
                return counted.stateAfter(text, from, to, state);
            }
        };
    }

    private void run(Runnable work) {
        Pictures.onFx(() -> {
            work.run();
            view.layout();
            return true;
        });
    }
}
