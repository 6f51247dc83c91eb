package io.clearowner.sandbox;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The directions between the packages of the host. The classes of the Jira API that the host implements itself, in
 * {@code com.atlassian}, are not part of this: any part of the host may use them, and they may delegate to any part.
 */
@AnalyzeClasses(packages = "io.clearowner.sandbox", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HOST = "io.clearowner.sandbox.";

    /** The other parts that each part may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "kernel", Set.of(),
            "platform", Set.of("kernel"),
            "model", Set.of("kernel", "platform"),
            "search", Set.of("kernel", "platform", "model"),
            "web", Set.of("kernel", "model"),
            "boot", Set.of("kernel", "platform", "model", "search", "web"));

    @ArchTest
    static void theTableHasARowForEveryPart(JavaClasses classes) {
        Set<String> parts = classes.stream()
                .map(type -> type.getPackageName().substring(HOST.length()).split("\\.")[0])
                .collect(Collectors.toSet());

        assertThat(parts).isEqualTo(MAY_USE.keySet());
    }

    @ArchTest
    static void partsUseOnlyWhatTheTableAllows(JavaClasses classes) {
        MAY_USE.forEach((part, others) -> mayUse(part, others).check(classes));
    }

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(HOST + "(**)").should().beFreeOfCycles();

    private static ArchRule mayUse(String part, Set<String> others) {
        List<String> allowed = Stream.concat(Stream.of(part), others.stream())
                .map(name -> HOST + name + "..")
                .toList();
        return classes()
                .that()
                .resideInAPackage(HOST + part + "..")
                .should(onlyDependOnClassesThat(
                        resideInAnyPackage(allowed.toArray(String[]::new)).or(not(resideInAPackage(HOST + ".")))));
    }
}
