package io.clearowner.acceptance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Tests use {@code driver}, which knows none of them, and no group of tests uses another. */
@AnalyzeClasses(packages = "io.clearowner.acceptance")
class ArchitectureTest {
    private static final String ROOT = "io.clearowner.acceptance";

    @ArchTest
    static final ArchRule driverUsesNoTests = onlyUses("driver");

    @ArchTest
    static final ArchRule jarUsesTheDriverOnly = onlyUses("jar", "driver");

    @ArchTest
    static final ArchRule restUsesTheDriverOnly = onlyUses("rest", "driver");

    @ArchTest
    static final ArchRule truthUsesTheDriverOnly = onlyUses("truth", "driver");

    @ArchTest
    static final ArchRule browserUsesTheDriverOnly = onlyUses("browser", "driver");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    private static ArchRule onlyUses(String name, String... others) {
        DescribedPredicate<JavaClass> allowed = resideInAPackage(ROOT + "." + name + "..");
        for (String other : others) {
            allowed = allowed.or(resideInAPackage(ROOT + "." + other + ".."));
        }
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(allowed)));
    }
}
