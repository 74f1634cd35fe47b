package dev.frameline.house;

import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DoorsTest {

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(textBlock = """
            org.java_websocket.., wire
            java.sql.., recording
            org.sqlite.., recording
            tools.jackson.., base.json
            com.fasterxml.., base.json
            picocli.., cli
            org.fxmisc.., ui.kit.code
            org.reactfx.., ui.kit.code
            """)
    void eachLibraryHasOneDoor(String library, String door) {
        ArchRuleDefinition.noClasses().that().resideOutsideOfPackage(House.in(door)).should().dependOnClassesThat()
                .resideInAPackage(library).because(library + " has one door: " + door).check(House.PRODUCT);
    }

    @ParameterizedTest(name = "{0} nowhere")
    @CsvSource({"java.awt..", "javax.swing..", "javax.imageio.."})
    void theOldToolkitStaysOut(String library) {
        ArchRuleDefinition.noClasses().should().dependOnClassesThat().resideInAPackage(library)
                .because("the window is JavaFX and the engine has none").check(House.PRODUCT);
    }
}
