package dev.frameline.ui.kit.plot;

/// What is on a [Plot]: drawn anew whenever it or its size changes, and once more when it is saved as a picture. Confined
/// to the FX thread.
@FunctionalInterface
public interface Painting {

    /// Draws all of it, from the upper left corner, over an empty ground.
    void paint(Pen pen);
}
