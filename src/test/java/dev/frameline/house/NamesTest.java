package dev.frameline.house;

import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class NamesTest {

    private static final String EMPTY_ENDINGS = ".*(Manager|Helper|Helpers|Util|Utils|Impl|DTO|Dto)";
    private static final String EMPTY_BEGINNINGS = "(Base|Abstract)[A-Z].*";
    private static final String INTERFACE_MARK = "I[A-Z][a-z].*";
    private static final Pattern EMPTY_ROOMS = Pattern
            .compile("(^|\\.)(util|utils|common|impl|internal|model|service)(\\.|$)");

    @Test
    void typesAreNamedByWhatTheyAre() {
        ArchRuleDefinition.noClasses().should(beNamedLike(EMPTY_ENDINGS)).orShould(beNamedLike(EMPTY_BEGINNINGS))
                .because("such a word says nothing about the thing").check(House.WITH_TESTS);
    }

    @Test
    void interfacesCarryNoMark() {
        ArchRuleDefinition.noClasses().that().areInterfaces().should(beNamedLike(INTERFACE_MARK))
                .because("the implementation is named by how it differs").check(House.WITH_TESTS);
    }

    @Test
    void packagesAreNamedByWhatLivesThere() {
        assertThat(SourceTree.packagesOf(SourceTree.MAIN, SourceTree.TESTS))
                .filteredOn(name -> EMPTY_ROOMS.matcher(name).find())
                .as("packages whose name does not say what lives there").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SessionManager", "HexUtils", "RecordingImpl", "BaseView", "AbstractRule", "FrameDto"})
    void knowsAnEmptyName(String name) {
        assertThat(name).matches(EMPTY_ENDINGS + "|" + EMPTY_BEGINNINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Base64Text", "SqliteRecording", "Baseline", "Utility", "Implied"})
    void knowsAnHonestName(String name) {
        assertThat(name).doesNotMatch(EMPTY_ENDINGS + "|" + EMPTY_BEGINNINGS);
    }

    private static ArchCondition<JavaClass> beNamedLike(String pattern) {
        return ArchCondition
                .from(DescribedPredicate.describe("be named like " + pattern,
                        type -> type.getSimpleName().matches(pattern)));
    }
}
