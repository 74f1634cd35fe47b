package dev.frameline.ui.kit.code;

import java.util.List;

/// Says which stretches of a text are marked, such as what a search found; asked for what is in sight only. Confined to
/// the FX thread.
@FunctionalInterface
public interface MarkSource {

    /// A marked stretch.
    ///
    /// @param from where it begins
    /// @param to where it ends
    /// @param isCurrent whether it is the one that was gone to last
    record Mark(int from, int to, boolean isCurrent) {}

    /// The marks that touch `from` to `to`, in any order.
    List<Mark> marks(int from, int to);

    /// No marks.
    static MarkSource none() {
        return (from, to) -> List.of();
    }
}
