package dev.frameline.ui.session;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.profile.Profile;
import dev.frameline.session.NewFile;
import dev.frameline.session.Requests.DemoPort;
import dev.frameline.session.Session;

/// What every session tab is made with.
///
/// @param tasks runs work off the FX thread
/// @param ticker the clock
/// @param demo knows the demo server
/// @param newSession makes the engine's half of a tab; the title that its recording is named after is asked for when the
///     first connection begins, from any thread
/// @param newFile names another file, after such a title, for a recording that could not go on
/// @param onProfile told of every change to a saved profile
/// @param onSave asked to save a profile that is not saved yet
/// @param onAgain asked to connect in a tab of its own, from one that shows a recording
public record SessionOptions(Tasks tasks, Ticker ticker, DemoPort demo, Function<Supplier<String>, Session> newSession,
        Function<Supplier<String>, NewFile> newFile, Consumer<Profile> onProfile, Consumer<Profile> onSave,
        Consumer<Profile> onAgain) {}
