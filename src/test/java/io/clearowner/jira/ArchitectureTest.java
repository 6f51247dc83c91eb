package io.clearowner.jira;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which package may use which, so that the core stays pure and Jira stays at the edge. */
@AnalyzeClasses(packages = "io.clearowner.jira", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.clearowner.jira";

    /** Each package below {@link #ROOT} and the ones it may use, in reading order. */
    private static final Map<String, List<String>> MAY_USE = table(
            "ownership",
            "store       : ownership",
            "platform    : ownership",
            "assessment  : ownership store platform",
            "upkeep      : ownership store platform assessment",
            "action      : ownership store platform assessment upkeep",
            "insight     : ownership store platform assessment upkeep action",
            "ui          : ownership store platform assessment upkeep action insight",
            "rest        : ownership store platform assessment upkeep action insight ui",
            "wiring      : ownership store platform assessment upkeep action insight ui rest");

    @ArchTest
    static void everyPackageStandsInTheTable(JavaClasses classes) {
        Set<String> packages =
                classes.stream().map(ArchitectureTest::topPackage).collect(Collectors.toSet());
        assertThat(packages).isEqualTo(MAY_USE.keySet());
        assertThat(classes.size()).isGreaterThan(250);
    }

    @ArchTest
    static void packagesUseOnlyWhatTheTableAllows(JavaClasses all) {
        MAY_USE.forEach((name, others) -> {
            String[] allowed = others.stream().map(ArchitectureTest::below).toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(below(name))
                    .should(onlyDependOnClassesThat(resideInAPackage(below(name))
                            .or(resideInAnyPackage(allowed))
                            .or(not(resideInAPackage(ROOT + "..")))))
                    .check(all);
        });
    }

    @ArchTest
    static final ArchRule noCycleAmongPackages = SlicesRuleDefinition.slices()
            .assignedFrom(new EachPackage())
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule ownershipUsesTheJdkOnly = classes()
            .that()
            .resideInAPackage(below("ownership"))
            .should(onlyDependOnClassesThat(resideInAnyPackage("java..", below("ownership"))));

    @ArchTest
    static final ArchRule onlyRestUsesJaxRs = noClasses()
            .that()
            .resideOutsideOfPackage(below("rest"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule onlyStoreUsesActiveObjects = noClasses()
            .that()
            .resideOutsideOfPackages(below("store"), below("wiring"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..")
            .because("rows leave the store as records; the wiring only passes Active Objects on");

    @ArchTest
    static final ArchRule rowsStayInTheStore = noClasses()
            .that()
            .resideOutsideOfPackage(below("store"))
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Ao");

    @ArchTest
    static final ArchRule timeComesFromTheClockBean = noClasses()
            .that()
            .resideOutsideOfPackage(below("wiring"))
            .should(accessTargetWhere(describe("reads the default clock", ArchitectureTest::readsTheDefaultClock)))
            .because("a test has to be able to set the time");

    @ArchTest
    static final ArchRule nothingReachesBeyondJira = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..",
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.rmi..",
                    "javax.naming..",
                    "javax.script..",
                    "javax.xml..",
                    "org.w3c.dom..",
                    "org.xml.sax..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(URL|\\w*URLConnection|URLClassLoader|\\w*Socket)"
                    + "|java\\.io\\.(File\\w*|RandomAccessFile|ObjectInputStream)"
                    + "|java\\.lang\\.(Process|ProcessBuilder|ClassLoader)")
            .because("no request may make the app fetch an address, open a file, run a program or read an object");

    @ArchTest
    static final ArchRule onlyOneClassReadsJson = noClasses()
            .that()
            .haveNameNotMatching(".*\\.JsonInput(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
            .because("the limits of what is read are there");

    @ArchTest
    static final ArchRule nothingUsesTheSandbox =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.clearowner.sandbox..");

    private static Map<String, List<String>> table(String... lines) {
        Map<String, List<String>> table = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(":");
            table.put(
                    parts[0].trim(),
                    parts.length == 1
                            ? List.of()
                            : Arrays.asList(parts[1].trim().split(" ")));
        }
        return table;
    }

    /**
     * Now without a clock, a clock of the system, or its milliseconds; with nanoseconds, only durations are measured.
     */
    private static boolean readsTheDefaultClock(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        JavaClass owner = target.getOwner();
        String name = target.getName();
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || name.startsWith("tick") && !name.equals("tick");
        }
        return owner.getPackageName().startsWith("java.time")
                && name.equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static String below(String name) {
        return ROOT + "." + name + "..";
    }

    private static String topPackage(JavaClass type) {
        return type.getPackageName().substring(ROOT.length() + 1).split("\\.")[0];
    }

    /** Every package is a slice of its own, at any depth. */
    private static final class EachPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(ROOT)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "each package of the plugin";
        }
    }
}
