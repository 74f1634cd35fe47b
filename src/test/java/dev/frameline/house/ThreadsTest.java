package dev.frameline.house;

import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

final class ThreadsTest {

    private static final Set<String> STARTERS = Set.of("java.lang.Thread.<init>", "java.lang.Thread.ofVirtual",
            "java.lang.Thread.ofPlatform", "java.lang.Thread.startVirtualThread", "java.util.Timer.<init>",
            "java.util.concurrent.CompletableFuture.supplyAsync", "java.util.concurrent.CompletableFuture.runAsync");

    private static final Set<String> POOLS = Set.of("java.util.concurrent.Executors",
            "java.util.concurrent.ThreadPoolExecutor", "java.util.concurrent.ScheduledThreadPoolExecutor",
            "java.util.concurrent.ForkJoinPool");

    private static final Set<String> SLEEPS = Set.of("java.lang.Thread.sleep", "java.util.concurrent.TimeUnit.sleep");

    @Test
    void threadsAreMadeInOnePackage() {
        ArchRuleDefinition.noClasses().that().resideOutsideOfPackage(House.in("base.task")).should()
                .accessTargetWhere(startsAThread()).orShould().beAssignableTo(Thread.class)
                .because("threads come from base.task, which names them and catches what they throw")
                .check(House.PRODUCT);
    }

    @Test
    void nobodySleeps() {
        ArchRuleDefinition.noClasses().should()
                .accessTargetWhere(describe("sleeps", access -> SLEEPS.contains(target(access))))
                .because("waiting is for a condition with a time limit, never for a guess").check(House.WITH_TESTS);
    }

    @Test
    void nothingStaticChanges() {
        ArchRuleDefinition.fields().that().areStatic().should().beFinal()
                .because("state that outlives its owner cannot be tested").check(House.PRODUCT);
    }

    private static DescribedPredicate<JavaAccess<?>> startsAThread() {
        return describe("starts a thread or a pool", access -> STARTERS.contains(target(access))
                || POOLS.contains(access.getTargetOwner().getFullName()));
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName() + "." + access.getTarget().getName();
    }
}
