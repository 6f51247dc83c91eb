package io.clearowner.jira;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions between packages, so that the core stays pure and Jira stays at the edge. */
@AnalyzeClasses(packages = "io.clearowner.jira", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "io.clearowner.jira..";

    @ArchTest
    static void looksAtAllOfThePlugin(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(40);
    }

    private static final Class<?>[] WIRING = {
        ClearOwnerConfiguration.class, JobsConfiguration.class, WebConfiguration.class
    };

    @ArchTest
    static final ArchRule ownershipKnowsTheJdkOnly = classes()
            .that()
            .resideInAPackage("..jira.ownership..")
            .should(onlyDependOnClassesThat(resideInAnyPackage("java..", "io.clearowner.jira.ownership..")));

    @ArchTest
    static final ArchRule platformKnowsOfOursOnlyOwnership = ours("platform", "ownership");

    @ArchTest
    static final ArchRule storeKnowsOfOursOnlyOwnership = ours("store", "ownership");

    @ArchTest
    static final ArchRule policyKnowsOfOursOnlyWhatIsBelow = ours("policy", "ownership", "platform", "store");

    @ArchTest
    static final ArchRule assessmentKnowsOfOursOnlyWhatIsBelow =
            ours("assessment", "ownership", "platform", "store", "policy");

    @ArchTest
    static final ArchRule onlyRestKnowsJaxRs = noClasses()
            .that()
            .resideOutsideOfPackage("..jira.rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule onlyStoreKnowsActiveObjects = noClasses()
            .that()
            .resideOutsideOfPackage("..jira.store..")
            .and()
            .doNotBelongToAnyOf(WIRING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..")
            .because("rows leave the store as records; the wiring only hands Active Objects through");

    @ArchTest
    static final ArchRule rowsStayInTheStore = noClasses()
            .that()
            .resideOutsideOfPackage("..jira.store..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Ao");

    @ArchTest
    static final ArchRule nobodyKnowsTheSandbox =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.clearowner.sandbox..");

    @ArchTest
    static final ArchRule nobodyKnowsTheWiring = noClasses()
            .that()
            .doNotBelongToAnyOf(WIRING)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(WIRING);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.clearowner.jira.(*)..").should().beFreeOfCycles();

    /** Of our own packages, the first may know itself and the others named. */
    private static ArchRule ours(String name, String... mayKnow) {
        String[] allowed = new String[mayKnow.length + 1];
        allowed[0] = "io.clearowner.jira." + name + "..";
        for (int i = 0; i < mayKnow.length; i++) {
            allowed[i + 1] = "io.clearowner.jira." + mayKnow[i] + "..";
        }
        return classes()
                .that()
                .resideInAPackage(allowed[0])
                .should(onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage(HOUSE)))));
    }
}
