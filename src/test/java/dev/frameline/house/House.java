package dev.frameline.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/// The compiled classes that the rules look at, read once for all of them. Any thread.
final class House {

    static final String ROOT = "dev.frameline";

    /// What is shipped and its tests.
    static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackages(ROOT);

    /// What is shipped.
    static final JavaClasses PRODUCT = WITH_TESTS.that(DescribedPredicate.describe("are shipped", House::isShipped));

    private House() {}

    /// A package pattern for a room and all that is nested in it.
    static String in(String room) {
        return ROOT + "." + room + "..";
    }

    /// Whether the class comes from elsewhere than the rules themselves.
    private static boolean isShipped(JavaClass type) {
        String tests = House.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return type.getSource().map(source -> !source.getUri().getPath().startsWith(tests)).orElse(true);
    }
}
