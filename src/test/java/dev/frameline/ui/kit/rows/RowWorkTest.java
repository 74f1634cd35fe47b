package dev.frameline.ui.kit.rows;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// What a list costs, counted in rows painted and rows asked for, never in time.
@ExtendWith(ApplicationExtension.class)
final class RowWorkTest {

    private static final int IN_SIGHT = 30;

    private final CountingSource source = new CountingSource(10_000_000);
    private final AtomicInteger painted = new AtomicInteger();
    private RowList<String> list;

    @BeforeEach
    void make() {
        list = Pictures.onFx(() -> {
            var made = new RowList<String>(List.of(Column.<String>of("What", 300, (row, index, cell) -> {
                painted.incrementAndGet();
                cell.text(row);
            }).grow(1)));
            var scene = new Scene(made, 400, IN_SIGHT * RowList.ROW_HEIGHT + RowHeader.HEIGHT);
            new Skin(Theme.DARK).applyTo(scene);
            made.setSource(source);
            scene.snapshot(null);
            return made;
        });
    }

    @Test
    void paintsOnlyWhatIsInSight() {
        assertThat(painted).hasValue(IN_SIGHT);
    }

    @Test
    void aScrollOfThreeRowsPaintsThreeRowsWhereverItIs() {
        for (long at : new long[]{0, 5_000_000, 9_999_900}) {
            run(() -> list.scrollTo(at));
            painted.set(0);
            source.asked = 0;
            for (int i = 0; i < 10; i++) {
                run(() -> list.scrollBy(3 * RowList.ROW_HEIGHT));
            }
            assertThat(painted.get()).isBetween(30, 33);
            assertThat(source.asked).isLessThanOrEqualTo(10 * (IN_SIGHT + 1));
        }
    }

    @Test
    void aJumpPaintsOneScreenful() {
        painted.set(0);
        run(() -> list.scrollTo(9_000_000));
        assertThat(painted.get()).isBetween(IN_SIGHT, IN_SIGHT + 1);
    }

    @Test
    void appendedRowsOutOfSightPaintNothing() {
        painted.set(0);
        for (int i = 0; i < 100; i++) {
            source.count += 1667;
            run(list::refresh);
        }
        assertThat(painted).hasValue(0);
    }

    @Test
    void followingPaintsOneScreenfulABatch() {
        run(() -> list.followProperty().set(true));
        painted.set(0);
        for (int i = 0; i < 10; i++) {
            source.count += 1667;
            run(list::refresh);
        }
        assertThat(painted.get()).isLessThanOrEqualTo(10 * (IN_SIGHT + 1));
    }

    @Test
    void rowsThatArriveLateArePaintedOnce() {
        source.missingFrom = 100;
        run(() -> list.scrollTo(90));
        painted.set(0);
        run(list::refresh);
        assertThat(painted).hasValue(0);
        source.missingFrom = Long.MAX_VALUE;
        run(list::refresh);
        assertThat(painted).hasValue(IN_SIGHT - 10);
        run(list::refresh);
        assertThat(painted).hasValue(IN_SIGHT - 10);
    }

    @Test
    void repaintPaintsAllInSightAgain() {
        painted.set(0);
        run(list::repaint);
        assertThat(painted).hasValue(IN_SIGHT);
    }

    @Test
    void selectingPaintsNothing() {
        painted.set(0);
        run(() -> list.select(7));
        assertThat(painted).hasValue(0);
    }

    @Test
    void selectingAllOfTenMillionPaintsNothingAndAddsNoNode() {
        var selection = new RangeSelection();
        run(() -> list.setSelection(selection));
        int nodes = list.lookupAll("*").size();
        painted.set(0);
        run(() -> {
            selection.all(source.count);
            list.refreshSelection();
        });
        assertThat(painted).hasValue(0);
        assertThat(list.lookupAll("*")).hasSize(nodes);
        assertThat(selection.rows.ranges()).isEqualTo(1);
    }

    @Test
    void tellsAScreenReaderWhatIsThere() {
        run(() -> list.select(7));
        assertThat(list.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)).isEqualTo(10_000_000);
        var row = (Node) Objects.requireNonNull(list.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
        assertThat(row.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("What row 7");
        assertThat(row.queryAccessibleAttribute(AccessibleAttribute.INDEX)).isEqualTo(7);
        assertThat(row.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
        assertThat(list.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 8)).isInstanceOf(Node.class);
        assertThat(list.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 9000)).isNull();
    }

    private void run(Runnable work) {
        Pictures.onFx(() -> {
            work.run();
            list.layout();
            return true;
        });
    }
}
