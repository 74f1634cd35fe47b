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

    /// As it is written: `$.items[0]["two words"]`.
    public String text() {
        StringBuilder text = new StringBuilder("$");
        for (Step step : steps) {
            switch (step) {
                case Step.Member(String name) when PathReader.isPlain(name) -> text.append('.').append(name);
                case Step.Member(String name) -> text.append('[').append(ConditionText.quoted(name)).append(']');
                case Step.Element(int index) -> text.append('[').append(index).append(']');
            }
        }
        return text.toString();
    }
}
