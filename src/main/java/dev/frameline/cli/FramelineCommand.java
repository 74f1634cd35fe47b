package dev.frameline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

import dev.frameline.base.version.Version;

/// The words `frameline` itself; without another word the window opens, which is not decided here. Main thread only.
@Command(name = "frameline", mixinStandardHelpOptions = true, versionProvider = FramelineCommand.VersionLine.class, description = {
        "Records WebSocket connections, every frame, both directions, and shows recordings.",
        "Without a command, the window opens."}, footer = {"", "Exit codes: 0 done; 1 the connection was refused or "
                + "broke; 2 the command line is wrong; 3 a file cannot be written or read; 130 ended by Ctrl C."})
final class FramelineCommand {

    /// What `--version` prints.
    static final class VersionLine implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[]{"Frameline " + Version.current()};
        }
    }
}
