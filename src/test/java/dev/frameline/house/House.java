package dev.frameline.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// The compiled classes that the rules look at, read once for all of them. Any thread.
final class House {

    static final String ROOT = "dev.frameline";

    /// What is shipped.
    static final JavaClasses PRODUCT = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /// What is shipped and its tests.
    static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackages(ROOT);

    private House() {}

    /// A package pattern for a room and all that is nested in it.
    static String in(String room) {
        return ROOT + "." + room + "..";
    }
}
