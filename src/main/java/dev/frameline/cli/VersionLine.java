package dev.frameline.cli;

import picocli.CommandLine.IVersionProvider;

import dev.frameline.base.version.Version;

/// What `--version` prints. Any thread.
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[]{"Frameline " + Version.current()};
    }
}
