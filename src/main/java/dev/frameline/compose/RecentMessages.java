package dev.frameline.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Texts that were sent, the latest first, each once. Never changes: adding gives a new value. Any thread.
///
/// Bounded in number and size, for it is kept in a file with the state of the window: what is blank or longer than
/// `MOST_CHARACTERS` is not remembered.
///
/// @param texts as they were typed, at most `MOST`
public record RecentMessages(List<String> texts) {

    /// How many are remembered.
    public static final int MOST = 50;
    /// The longest text that is remembered.
    public static final int MOST_CHARACTERS = 65_536;

    public static final RecentMessages NONE = new RecentMessages(List.of());

    public RecentMessages {
        texts = texts.stream().filter(it -> !it.isBlank() && it.length() <= MOST_CHARACTERS).distinct().limit(MOST)
                .toList();
    }

    static RecentMessages defaults() {
        return NONE;
    }

    /// With this one in front.
    public RecentMessages with(String text) {
        if (text.isBlank() || text.length() > MOST_CHARACTERS) {
            return this;
        }
        return new RecentMessages(Stream.concat(Stream.of(text), texts.stream()).toList());
    }

    /// Without this one.
    public RecentMessages without(String text) {
        List<String> rest = new ArrayList<>(texts);
        rest.remove(text);
        return new RecentMessages(rest);
    }
}
