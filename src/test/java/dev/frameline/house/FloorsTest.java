package dev.frameline.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class FloorsTest {

    private static final Pattern DRAWN = Pattern.compile("(?m)^([a-z]+(?:\\.[a-z]+)*)(?:\\.\\*)? +(\\d[a-e]?) +\\S");

    @Test
    void importsOnlyGoDownAFloor() {
        ArchRuleDefinition.classes().should(importOnlyWhatItMaySee()).check(House.PRODUCT);
    }

    @Test
    void hasNoCycles() {
        SlicesRuleDefinition.slices().matching(House.ROOT + ".(**)").should().beFreeOfCycles().check(House.PRODUCT);
    }

    @Test
    void onlyTheApplicationStartsTheTerminalCommands() {
        ArchRuleDefinition.noClasses().that().resideOutsideOfPackages(House.in("app"), House.in("cli")).should()
                .dependOnClassesThat().resideInAPackage(House.in("cli")).check(House.PRODUCT);
    }

    @Test
    void everyPackageHasAFloor() {
        assertThat(SourceTree.packagesOf(SourceTree.MAIN)).filteredOn(name -> Floors.roomOf(name).isEmpty())
                .as("packages without a floor in the table and in docs/architecture.md").isEmpty();
    }

    @Test
    void theDrawnPictureAgreesWithTheTable() throws IOException {
        Map<String, String> drawn = new TreeMap<>();
        Matcher lines = DRAWN.matcher(Files.readString(Path.of("docs/architecture.md")));
        while (lines.find()) {
            drawn.put(lines.group(1), lines.group(2));
        }
        assertThat(drawn).as("rooms drawn in docs/architecture.md").isNotEmpty();
        assertThat(SourceTree.packagesOf(SourceTree.MAIN).stream().map(Floors::roomOf).flatMap(Optional::stream)
                .distinct()).filteredOn(room -> !room.floor().equals(drawn.get(room.name())))
                .as("rooms that docs/architecture.md draws on another floor or not at all").isEmpty();
    }

    @Test
    void looksDownAndNotUpOrSideways() {
        assertThat(Floors.allows("wire", "frame")).isTrue();
        assertThat(Floors.allows("frame", "wire")).isFalse();
        assertThat(Floors.allows("wire", "recording")).isFalse();
        assertThat(Floors.allows("ui.session", "ui.timeline")).isTrue();
        assertThat(Floors.allows("ui.timeline", "ui.detail")).isFalse();
        assertThat(Floors.allows("cli", "ui.kit.text")).isFalse();
        assertThat(Floors.allows("nowhere", "frame")).isFalse();
    }

    @Test
    void letsANestedPackageSeeItsParentAndNotTheReverse() {
        assertThat(Floors.allows("payload.json", "payload")).isTrue();
        assertThat(Floors.allows("payload", "payload.json")).isFalse();
        assertThat(Floors.allows("payload.json", "payload.xml")).isFalse();
        assertThat(Floors.allows("base.json", "base.bytes")).isTrue();
        assertThat(Floors.allows("ui.kit.dialog", "ui.kit.text")).isTrue();
    }

    private static ArchCondition<JavaClass> importOnlyWhatItMaySee() {
        return new ArchCondition<>("import only lower floors, or the package they are nested in") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream().filter(FloorsTest::climbs)
                        .sorted(Comparator.comparing(Dependency::getDescription))
                        .forEach(climb -> events.add(SimpleConditionEvent.violated(climb, climb.getDescription())));
            }
        };
    }

    private static boolean climbs(Dependency dependency) {
        String from = dependency.getOriginClass().getPackageName();
        String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
        return to.startsWith(House.ROOT + ".") && !Floors.allows(inside(from), inside(to));
    }

    private static String inside(String packageName) {
        return packageName.substring(House.ROOT.length() + 1);
    }
}
