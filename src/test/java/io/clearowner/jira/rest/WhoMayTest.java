package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.clearowner.jira.platform.Access;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every method of a resource says who may call it, so that a new one is neither open nor closed by accident. */
class WhoMayTest {

    private static final List<Class<? extends Annotation>> WHO =
            List.of(UnrestrictedAccess.class, LicensedOnly.class, AdminOnly.class);
    private static final List<String> ADMINISTRATORS = List.of(
            "DiagnosticsResource.diagnostics",
            "PolicyResource.history",
            "PolicyResource.policy",
            "PolicyResource.projects",
            "PolicyResource.savePolicy",
            "ReconciliationResource.reconciliation",
            "ReconciliationResource.start",
            "SelfTestResource.selfTest",
            "SelfTestResource.start",
            "TransferSettingsResource.save",
            "TransferSettingsResource.settings",
            "TrendResource.snapshot",
            "TrendResource.today");

    /** For administrators of a project too, who send its key. */
    private static final List<String> EITHER = List.of("DryRunResource.start", "TransferTablesResource.add");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.clearowner.jira.rest");

    private final List<Method> methods = methods();

    @Test
    void everyMethodSaysWhoMay() {
        assertThat(methods).hasSizeGreaterThan(40).allSatisfy(method -> assertThat(
                        WHO.stream().filter(method::isAnnotationPresent))
                .as("who may call %s", name(method))
                .hasSize(1));
    }

    @Test
    void onlyAdministratorsCallWhatIsForAdministrators() {
        assertThat(methods.stream()
                        .filter(method -> method.isAnnotationPresent(AdminOnly.class))
                        .map(WhoMayTest::name))
                .containsExactlyInAnyOrderElementsOf(ADMINISTRATORS);
    }

    /** The annotation alone is not proven to do anything in Jira. */
    @Test
    void whatIsForAdministratorsAlsoChecksThatInItsCode() {
        assertThat(methods.stream().map(WhoMayTest::name).filter(name -> calls(name, Access.class, "administrator")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ADMINISTRATORS.stream(), EITHER.stream()).toList());
    }

    @Test
    void nobodyWritesWithoutBeingLoggedIn() {
        assertThat(methods.stream()
                        .filter(method -> !method.isAnnotationPresent(GET.class))
                        .filter(method -> method.isAnnotationPresent(UnrestrictedAccess.class))
                        .map(WhoMayTest::name))
                .as("what takes a body, writes nothing and is open to everybody")
                .containsExactlyInAnyOrder(
                        "OwnersResource.loadOf",
                        "OwnersResource.loadsOf",
                        "TrendResource.trendOf",
                        "UnclearCsvResource.unclearOf",
                        "UnclearGroupsResource.groupsOf",
                        "UnclearResource.unclearOf",
                        "UnclearSplitResource.splitOf");
    }

    /** The ownership of one issue costs about as much as Jira's own view of it. */
    @Test
    void whatIsOpenToEverybodyIsLimited_andSoIsWhatReadsALot() {
        assertThat(methods.stream()
                        .filter(method -> method.isAnnotationPresent(UnrestrictedAccess.class))
                        .map(WhoMayTest::name)
                        .filter(name -> !limited(name)))
                .containsExactly("IssueOwnershipResource.ownership");
        assertThat(List.of(
                        "BulkOwnershipResource.setOwners",
                        "CandidatesResource.find",
                        "ConfirmationsResource.pending",
                        "MineResource.mine",
                        "MyIssuesResource.issues",
                        "OwnerRequestResource.approver",
                        "OwnerRequestResource.request"))
                .allMatch(WhoMayTest::limited);
    }

    private static boolean limited(String resourceMethod) {
        return Stream.of("limited", "oneByOne", "download")
                .anyMatch(method -> calls(resourceMethod, Responses.class, method));
    }

    /** Whether the method or another one of its class that it calls does so. */
    private static boolean calls(String resourceMethod, Class<?> type, String called) {
        String[] parts = resourceMethod.split("\\.");
        JavaClass resource = CLASSES.get("io.clearowner.jira.rest." + parts[0]);
        return resource.getMethodCallsFromSelf().stream()
                .filter(call -> call.getOrigin().getName().equals(parts[1]))
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(type)
                                && call.getName().equals(called)
                        || call.getTargetOwner().equals(resource)
                                && !call.getName().equals(parts[1])
                                && calls(parts[0] + "." + call.getName(), type, called));
    }

    private static List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(WhoMayTest::answersRequests)
                .forEach(methods::add);
        return methods;
    }

    private static boolean answersRequests(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
