package dev.frameline.house;

import java.util.Set;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

final class StreamsTest {

    private static final Set<String> STREAMS = Set.of("out", "err", "in");

    @Test
    void onlyTheTerminalCommandsAndTheStartSpeakToATerminal() {
        ArchRuleDefinition.noClasses().that().resideOutsideOfPackages(House.in("cli"), House.in("app")).should()
                .accessTargetWhere(describe("uses a standard stream", StreamsTest::isStandardStream))
                .because("a library that prints cannot be used by a program that pipes").check(House.PRODUCT);
    }

    @Test
    void nobodyPrintsAStackTrace() {
        ArchRuleDefinition.noClasses().should()
                .accessTargetWhere(describe("prints a stack trace", StreamsTest::isPrintStackTrace))
                .because("faults are values and bugs end in the crash guard").check(House.PRODUCT);
    }

    private static boolean isStandardStream(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class) && STREAMS.contains(access.getTarget().getName());
    }

    private static boolean isPrintStackTrace(JavaAccess<?> access) {
        return access.getTarget().getName().equals("printStackTrace");
    }
}
