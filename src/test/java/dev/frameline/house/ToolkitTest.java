package dev.frameline.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

final class ToolkitTest {

    private static final String PLATFORM = "javafx.application.Platform";

    @Test
    void javaFxIsSeenOnlyByTheWindowAndTheApplication() {
        ArchRuleDefinition.noClasses().that().resideOutsideOfPackages(House.in("ui"), House.in("app")).should()
                .dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..")
                .because("floors 0 to 3 and cli run without a toolkit").check(House.PRODUCT);
    }

    @Test
    void viewModelsKnowNoNodes() {
        DescribedPredicate<JavaClass> viewModels = DescribedPredicate.describe("are view models",
                type -> outermost(type).getSimpleName().endsWith("ViewModel"));
        ArchRuleDefinition.noClasses().that(viewModels).should().dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.css..")
                .because("a view model is tested without a toolkit").check(House.PRODUCT);
    }

    @Test
    void runLaterLivesInTheKitOnly() {
        ArchRuleDefinition.noClasses().that().resideOutsideOfPackage(House.in("ui.kit.fx")).should()
                .accessTargetWhere(DescribedPredicate.describe("calls Platform.runLater", ToolkitTest::isRunLater))
                .because("one pump brings work to the FX thread").check(House.PRODUCT);
    }

    private static boolean isRunLater(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName().equals(PLATFORM)
                && access.getTarget().getName().equals("runLater");
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass at = type;
        while (at.getEnclosingClass().isPresent()) {
            at = at.getEnclosingClass().get();
        }
        return at;
    }
}
