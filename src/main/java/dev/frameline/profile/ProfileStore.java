package dev.frameline.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.json.JsonFile;
import dev.frameline.base.json.JsonLoad;
import dev.frameline.base.time.Ticker;

/// The file `profiles.json` in the data folder. Any thread; blocks on the disk.
public final class ProfileStore {

    private static final int SCHEMA = 1;

    private final JsonFile<ProfileTree> file;

    /// What opening gave.
    ///
    /// @param tree what the file holds, or what to start with
    /// @param notice something to tell the person: a broken file was kept aside, or a newer one is left alone
    public record Opened(ProfileTree tree, Optional<Fault> notice) {}

    /// @param folder the data folder; made at the first save
    public ProfileStore(Path folder, Ticker ticker) {
        file = new JsonFile<>(folder.resolve("profiles.json"), ProfileTree.class, SCHEMA, ticker);
    }

    /// Reads the tree. A first start, and a broken file too, gives the three demo profiles.
    public Opened open() throws FaultException {
        return switch (file.load()) {
            case JsonLoad.Loaded<ProfileTree> loaded -> new Opened(loaded.value(), Optional.empty());
            case JsonLoad.Missing<ProfileTree> _ -> new Opened(demo(), Optional.empty());
            case JsonLoad.Broken<ProfileTree> broken -> new Opened(demo(), Optional.of(Fault.of(Fault.Kind.FORMAT,
                    "The saved connections could not be read: " + broken.reason() + ".",
                    "The file was kept as " + broken.kept() + "; repair it and put it back.")));
            case JsonLoad.Newer<ProfileTree> newer -> new Opened(demo(), Optional.of(Fault.of(Fault.Kind.FORMAT,
                    "The saved connections were written by a newer Frameline (schema " + newer.version() + ").",
                    "Update Frameline. Until then changes are not saved.")));
        };
    }

    /// Replaces what the file holds.
    public void save(ProfileTree tree) throws FaultException {
        file.save(tree);
    }

    private static ProfileTree demo() {
        return new ProfileTree(List.of(new Folder("demo", "Demo", true,
                List.of(Profile.of("demo-echo", "Echo", "demo:/echo"),
                        Profile.of("demo-chat", "Chat bot", "demo:/chat"),
                        Profile.of("demo-ticker", "Ticker", "demo:/ticker?rate=20")))));
    }
}
