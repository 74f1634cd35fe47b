package dev.frameline.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(OS.WINDOWS)
final class StartScriptTest {

    private static final String TOOLS = "/usr/bin:/bin";

    @TempDir
    Path directory;

    private Path script;

    /// How the script ended and what it and the program it started wrote.
    private record Outcome(int exitCode, String output) {}

    @BeforeEach
    void unpackInAFolderWithASpace() throws IOException {
        script = directory.resolve("a folder/bin/frameline");
        Files.createDirectories(script.resolveSibling(""));
        Files.copy(Path.of("src/build/folder/bin/frameline"), script);
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void startsTheJavaThatFramelineJavaNames() throws Exception {
        Path java = java("chosen", "25.0.3");
        Outcome outcome = run(Map.of("FRAMELINE_JAVA", java.toString(), "PATH", TOOLS), "a b", "c");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains("-classpath " + directory.toRealPath() + "/a folder/lib/* ",
                "dev.frameline.app.Main [a b] [c]");
    }

    @Test
    void takesAJdkFolderInFramelineJava() throws Exception {
        java("jdk/bin", "26");
        Outcome outcome = run(Map.of("FRAMELINE_JAVA", directory.resolve("jdk").toString(), "PATH", TOOLS));
        assertThat(outcome.output()).contains("dev.frameline.app.Main");
    }

    @Test
    void passesOverAnOldJavaHomeForTheOneOnThePath() throws Exception {
        java("old/bin", "17.0.15");
        Path fresh = java("fresh", "25");
        String path = fresh.resolveSibling("") + ":" + TOOLS;
        Outcome outcome = run(Map.of("JAVA_HOME", directory.resolve("old").toString(), "PATH", path));
        assertThat(outcome.output()).contains("dev.frameline.app.Main");
    }

    @Test
    void saysInOneLineThatFramelineJavaIsTooOld() throws Exception {
        Path java = java("old", "17.0.15");
        Outcome outcome = run(Map.of("FRAMELINE_JAVA", java.toString(), "PATH", TOOLS));
        assertThat(outcome).isEqualTo(new Outcome(1,
                "Frameline needs Java 25 or newer, and FRAMELINE_JAVA names none: " + java + "\n"));
    }

    @Test
    void saysInOneLineThatThereIsNoJava() throws Exception {
        Path old = java("old", "1.8.0_402");
        Outcome outcome = run(Map.of("PATH", old.resolveSibling("") + ":" + TOOLS));
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).startsWith("Frameline needs Java 25 or newer, and neither JAVA_HOME nor PATH")
                .hasLineCount(1);
    }

    @Test
    void leavesJavaFxOutForTheWordsOfTheTerminal() throws Exception {
        Map<String, String> environment = Map.of("FRAMELINE_JAVA", java("chosen", "25").toString(), "PATH", TOOLS);
        assertThat(run(environment, "record", "ws://a b").output()).doesNotContain("javafx")
                .contains("[record] [ws://a b]");
        assertThat(run(environment, "--version").output()).doesNotContain("javafx");
        assertThat(run(environment).output()).contains("--add-modules javafx.controls");
        assertThat(run(environment, "a.frameline").output()).contains("--add-modules javafx.controls");
    }

    @Test
    void findsItsFolderThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("a folder/bin/frameline"));
        script = link;
        Outcome outcome = run(Map.of("FRAMELINE_JAVA", java("chosen", "25").toString(), "PATH", TOOLS));
        assertThat(outcome.output()).contains("/a folder/lib/javafx");
    }

    /// A program that answers `-version` as a JDK does and otherwise writes what it was started with.
    private Path java(String folder, String version) throws IOException {
        Path java = directory.resolve(folder).resolve("java");
        Files.createDirectories(java.resolveSibling(""));
        Files.writeString(java, """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit 0; fi
                while [ "$1" != dev.frameline.app.Main ]; do printf '%%s ' "$1"; shift; done
                printf '%%s' "$1"; shift; printf ' [%%s]' "$@"
                """.formatted(version));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return java;
    }

    private Outcome run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
