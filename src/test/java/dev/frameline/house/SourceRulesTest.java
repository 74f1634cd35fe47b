package dev.frameline.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import dev.frameline.house.JavaSource.Kind;
import dev.frameline.house.JavaSource.Piece;

import static dev.frameline.house.SourceTree.DOCS;
import static dev.frameline.house.SourceTree.MAIN;
import static dev.frameline.house.SourceTree.MAIN_RESOURCES;
import static dev.frameline.house.SourceTree.TESTS;
import static dev.frameline.house.SourceTree.TEST_RESOURCES;
import static org.assertj.core.api.Assertions.assertThat;

final class SourceRulesTest {

    private static final String PACKAGE_INFO = "package-info.java";
    private static final int MOST_TYPES = 20;
    private static final int EMOJI_SELECTOR = 0xFE0F;

    /// Marks of unfinished work; spelled apart so that the rule does not find itself.
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");
    private static final Pattern UNWANTED = Pattern.compile("^/\\*\\*|@author\\b|^//+ *[-=*#/]{4,}");

    @Test
    void everyTopLevelTypeSaysWhatItIs() {
        List<String> silent = new ArrayList<>();
        for (Path file : SourceTree.javaFiles(MAIN)) {
            TypeDocs.missingIn(SourceTree.read(file)).forEach(type -> silent.add(file + ": " + type));
        }
        assertThat(silent).as("types without a /// doc").isEmpty();
    }

    @Test
    void everyPackageIsDescribedAndNullMarked() {
        assertThat(SourceTree.packagesOf(MAIN, TESTS)).filteredOn(name -> !isDescribed(name))
                .as("packages without a package-info.java that has a /// paragraph and @NullMarked").isEmpty();
    }

    @Test
    void noPackageHasTooManyTypes() {
        List<String> crowded = new ArrayList<>();
        for (String name : SourceTree.packagesOf(MAIN, TESTS)) {
            for (Path root : List.of(MAIN, TESTS)) {
                if (typesIn(directory(root, name)).size() > MOST_TYPES) {
                    crowded.add(name + " in " + root);
                }
            }
        }
        assertThat(crowded).as("packages with more than " + MOST_TYPES + " types").isEmpty();
    }

    @Test
    void commentsCarryNoMarksOfUnfinishedWork() {
        assertThat(comments(UNFINISHED)).as("unfinished work").isEmpty();
    }

    @Test
    void commentsAreMarkdownWithoutBannersAndAuthors() {
        assertThat(comments(UNWANTED)).as("comments in another style").isEmpty();
    }

    @Test
    void nothingIsDecoratedWithEmoji() {
        List<Path> files = new ArrayList<>(SourceTree.files(Set.of("java", "properties", "css", "md", "json"), MAIN,
                TESTS, MAIN_RESOURCES, TEST_RESOURCES, DOCS));
        List.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md").forEach(name -> files.add(Path.of(name)));
        assertThat(files).filteredOn(file -> SourceTree.read(file).codePoints().anyMatch(SourceRulesTest::isEmoji))
                .as("files with emoji (a test that needs one writes its escape)").isEmpty();
    }

    @Test
    void knowsAnEmojiFromALetterAndAnArrow() {
        assertThat("\u2191\u2713\u00e9#1".codePoints()).noneMatch(SourceRulesTest::isEmoji);
        assertThat("\ud83d\ude00".codePoints()).anyMatch(SourceRulesTest::isEmoji);
    }

    private static List<String> comments(Pattern pattern) {
        List<String> found = new ArrayList<>();
        for (Path file : SourceTree.javaFiles(MAIN, TESTS)) {
            JavaSource.only(Kind.COMMENT, JavaSource.read(SourceTree.read(file)))
                    .filter(piece -> pattern.matcher(piece.text()).find()).map(Piece::line)
                    .forEach(line -> found.add(file + ":" + line));
        }
        return found;
    }

    private static boolean isDescribed(String packageName) {
        Path inMain = directory(MAIN, packageName).resolve(PACKAGE_INFO);
        Path inTests = directory(TESTS, packageName).resolve(PACKAGE_INFO);
        Path info = Files.exists(inMain) ? inMain : inTests;
        if (!Files.exists(info)) {
            return false;
        }
        String source = SourceTree.read(info);
        return source.startsWith("/// ") && source.lines().anyMatch("@NullMarked"::equals);
    }

    private static Path directory(Path root, String packageName) {
        return root.resolve("dev/frameline").resolve(packageName.replace('.', '/'));
    }

    private static List<Path> typesIn(Path directory) {
        return SourceTree.javaFiles(directory).stream().filter(file -> directory.equals(file.getParent()))
                .filter(file -> !SourceTree.name(file).equals(PACKAGE_INFO)).toList();
    }

    private static boolean isEmoji(int codePoint) {
        return Character.isEmojiPresentation(codePoint) || codePoint == EMOJI_SELECTOR;
    }
}
