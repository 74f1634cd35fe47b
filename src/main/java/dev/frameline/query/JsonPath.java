package dev.frameline.query;

import java.util.List;

/// A place in a JSON value, such as `$.items[0].id`. Any thread.
///
/// @param steps from the outermost inwards; none for the whole value
public record JsonPath(List<Step> steps) {

    /// One step inwards.
    public sealed interface Step {

        /// To the member of an object with this name.
        record Member(String name) implements Step {}

        /// To the element of an array, from 0.
        record Element(int index) implements Step {}
    }

    public JsonPath {
        steps = List.copyOf(steps);
    }
}
