package dev.frameline.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/// The command that installs packages on a Linux distribution. Any thread.
enum PackageInstaller {

    APT("apt-get", "apt-get install"), DNF("dnf", "dnf install"), PACMAN("pacman", "pacman -S");

    private final Path program;
    private final String command;

    PackageInstaller(String program, String command) {
        this.program = Path.of("/usr/bin", program);
        this.command = command;
    }

    /// The one that this machine has.
    static Optional<PackageInstaller> find(Predicate<Path> exists) {
        return Arrays.stream(values()).filter(installer -> exists.test(installer.program)).findFirst();
    }

    String command() {
        return command;
    }
}
