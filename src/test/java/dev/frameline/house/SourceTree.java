package dev.frameline.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of the repository, as the tests find them from the directory they run in. Any thread.
final class SourceTree {

    static final Path MAIN = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");
    static final Path MAIN_RESOURCES = Path.of("src/main/resources");
    static final Path TEST_RESOURCES = Path.of("src/test/resources");
    static final Path DOCS = Path.of("docs");

    private SourceTree() {}

    /// All files below the roots with one of the endings, written without the dot.
    static List<Path> files(Set<String> endings, Path... roots) {
        return Arrays.stream(roots).filter(Files::isDirectory).flatMap(SourceTree::walk)
                .filter(file -> endings.contains(ending(file))).sorted().toList();
    }

    static List<Path> javaFiles(Path... roots) {
        return files(Set.of("java"), roots);
    }

    /// The packages that hold a source, written without the root package.
    static SortedSet<String> packagesOf(Path... roots) {
        SortedSet<String> names = new TreeSet<>();
        for (Path root : roots) {
            Path house = root.resolve("dev").resolve("frameline");
            for (Path file : javaFiles(root)) {
                names.add(house.relativize(parent(file)).toString().replace(file.getFileSystem().getSeparator(), "."));
            }
        }
        return names;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not readable as UTF-8", e);
        }
    }

    static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(file + " stands in no directory");
        }
        return parent;
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private static String ending(Path file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Stream<Path> walk(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).collect(Collectors.toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
