package io.clearowner.jira.ui.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeUserPickers;
import io.clearowner.jira.testing.JiraIssues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrators choose is what the workflow stores, what the form shows again, and what the page says. */
class ModuleFactoryTest {

    private final TestTransition transition = new TestTransition();
    private final JiraIssues jira = new JiraIssues(new FakeFields());
    private final FakeUserPickers pickers = new FakeUserPickers();
    private final ProjectRoleManager projectRoles = mock(ProjectRoleManager.class);
    private final ProjectRole developers = mock(ProjectRole.class);

    private final OwnershipClearFactory clear = new OwnershipClearFactory(transition.authentication, projectRoles);
    private final OwnerConditionFactory only = new OwnerConditionFactory(transition.authentication);
    private final SetOwnerFactory set = new SetOwnerFactory(transition.authentication, jira.users, pickers.pickers);
    private final AskOwnerFactory ask = new AskOwnerFactory(transition.authentication);

    @BeforeEach
    void aProjectRole() {
        lenient().when(developers.getId()).thenReturn(10001L);
        lenient().when(developers.getName()).thenReturn("Developers");
        lenient().when(projectRoles.getProjectRoles()).thenReturn(List.of(developers));
        lenient().when(projectRoles.getProjectRole(10001L)).thenReturn(developers);
    }

    @Test
    void theValidatorStoresRolesReasonsAndTheExemptProjectRole() {
        Map<String, ?> args = clear.getDescriptorParams(
                form("roles", "product", "reasons", "stale", "reasons", "missing", "exemptRole", "10001"));

        assertThat(args).isEqualTo(Map.of("roles", "product", "reasons", "missing,stale", "exemptRole", "10001"));
        assertThat(sentences(clear, new ValidatorDescriptor(), args))
                .containsExactly(
                        "Refuses the transition while unclear: Product Owner.",
                        "These reasons count: Missing, Stale.",
                        "Members of the project role Developers are let through.");
        Map<String, Object> shown = edit(clear, new ValidatorDescriptor(), args);
        assertThat(selected(shown.get("roles"))).containsExactly("product");
        assertThat(selected(shown.get("reasons"))).containsExactly("missing", "stale");
        assertThat(selected(shown.get("exempt"))).containsExactly("10001");
    }

    @Test
    void nothingChosenMeansBothRolesAndTheReasonsOfThePolicy() {
        Map<String, ?> args = clear.getDescriptorParams(new HashMap<>());

        assertThat(args).isEqualTo(Map.of("roles", "delivery,product", "reasons", "", "exemptRole", ""));
        assertThat(sentences(clear, new ValidatorDescriptor(), args))
                .containsExactly(
                        "Refuses the transition while unclear: Product Owner, Delivery Owner.",
                        "The reasons of the project’s policy count.");
    }

    @Test
    void thePageSaysThatTheExemptProjectRoleIsGone() {
        Map<String, ?> args = clear.getDescriptorParams(form("roles", "product", "exemptRole", "10001"));
        when(projectRoles.getProjectRole(10001L)).thenReturn(null);

        assertThat(sentences(clear, new ValidatorDescriptor(), args))
                .last()
                .asString()
                .contains("no longer exists");
    }

    @Test
    void theConditionStoresWhetherAdministratorsCount() {
        assertThat(only.getDescriptorParams(new HashMap<>())).isEqualTo(Map.of("projectAdmins", "false"));
        Map<String, ?> args = only.getDescriptorParams(form("projectAdmins", "true"));

        assertThat(args).isEqualTo(Map.of("projectAdmins", "true"));
        assertThat(sentences(only, new ConditionDescriptor(), args))
                .last()
                .asString()
                .contains("too");
        assertThat(edit(only, new ConditionDescriptor(), args)).containsEntry("projectAdmins", true);
    }

    @Test
    void setAnOwnerStoresItsSourcesInOrder_peopleByKey() {
        pickers.add(10300, "Team lead");
        Map<String, ?> args = set.getDescriptorParams(form(
                "role",
                "product",
                "source1",
                "field:customfield_10300",
                "source2",
                "user",
                "person",
                "ann",
                "source3",
                "",
                "always",
                "true"));

        assertThat(args)
                .isEqualTo(Map.of(
                        "role",
                        "product",
                        "always",
                        "true",
                        "source1",
                        "field:customfield_10300",
                        "source2",
                        "user:ann",
                        "source3",
                        ""));
        assertThat(sentences(set, new FunctionDescriptor(), args))
                .containsExactly(
                        "Sets the Product Owner: Field “Team lead” → ann.", "Replaces an owner whom the issue names.");
        List<?> rows = (List<?>) edit(set, new FunctionDescriptor(), args).get("sources");
        assertThat(rows).hasSize(3);
        assertThat(edit(set, new FunctionDescriptor(), args)).containsEntry("person", "ann");
        assertThat(selected(((SourceRow) rows.get(1)).getChoices())).containsExactly("user");
        pickers.delete(10300);
        assertThat(sentences(set, new FunctionDescriptor(), args))
                .first()
                .asString()
                .contains("no longer exists");
    }

    @Test
    void aPersonWhoDoesNotExistIsNamedOnThePageOfTheTransition() {
        Map<String, ?> args = set.getDescriptorParams(form("role", "delivery", "source1", "user", "person", "<b>ann"));

        assertThat(view(set, new FunctionDescriptor(), args).get("broken"))
                .asString()
                .contains("<b>ann", "nothing is changed");
        assertThat(edit(set, new FunctionDescriptor(), args)).containsKey("broken");
    }

    @Test
    void askTheOwnerStoresItsRoles() {
        Map<String, ?> args = ask.getDescriptorParams(form("roles", "delivery"));

        assertThat(args).isEqualTo(Map.of("roles", "delivery"));
        assertThat(sentences(ask, new FunctionDescriptor(), args))
                .containsExactly("Asks to confirm again: Delivery Owner.");
        assertThat(selected(edit(ask, new FunctionDescriptor(), args).get("roles")))
                .containsExactly("delivery");
    }

    @Test
    void theFormsToAddAModuleProposeSomething() {
        assertThat(selected(input(clear).get("roles"))).containsExactly("product", "delivery");
        assertThat(selected(input(clear).get("reasons"))).isEmpty();
        assertThat(input(only)).containsEntry("projectAdmins", true);
        assertThat(selected(((SourceRow) ((List<?>) input(set).get("sources")).get(0)).getChoices()))
                .containsExactly("component-lead");
        assertThat(selected(input(ask).get("roles"))).containsExactly("product", "delivery");
    }

    @Test
    void whatCannotBeReadIsSaidOnThePage() {
        assertThat(view(clear, new ValidatorDescriptor(), Map.of("roles", "king"))
                        .get("broken"))
                .asString()
                .contains("roles=king", "refused");
        assertThat(view(only, new ConditionDescriptor(), Map.of()).get("broken"))
                .asString()
                .contains("nobody sees the transition");
        assertThat(view(ask, new FunctionDescriptor(), Map.of("roles", "")).get("broken"))
                .asString()
                .contains("nothing is changed");
    }

    private static Map<String, Object> form(String... namesAndValues) {
        Map<String, Object> form = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1];
            form.merge(namesAndValues[i], new String[] {value}, (one, other) ->
                    new String[] {((String[]) one)[0], ((String[]) other)[0]});
        }
        return form;
    }

    private static Map<String, Object> input(ModuleFactory<?> factory) {
        Map<String, Object> values = new HashMap<>();
        factory.getVelocityParamsForInput(values);
        return values;
    }

    private static Map<String, Object> edit(
            ModuleFactory<?> factory, AbstractDescriptor descriptor, Map<String, ?> args) {
        Map<String, Object> values = new HashMap<>();
        factory.getVelocityParamsForEdit(values, with(descriptor, args));
        return values;
    }

    private static Map<String, Object> view(
            ModuleFactory<?> factory, AbstractDescriptor descriptor, Map<String, ?> args) {
        Map<String, Object> values = new HashMap<>();
        factory.getVelocityParamsForView(values, with(descriptor, args));
        return values;
    }

    private static List<String> sentences(
            ModuleFactory<?> factory, AbstractDescriptor descriptor, Map<String, ?> args) {
        assertThat(factory).isInstanceOf(WorkflowPluginFactory.class);
        return ((List<?>) view(factory, descriptor, args).get("sentences"))
                .stream().map(String::valueOf).toList();
    }

    @SuppressWarnings("unchecked") // OSWorkflow is raw.
    private static AbstractDescriptor with(AbstractDescriptor descriptor, Map<String, ?> args) {
        if (descriptor instanceof ConditionDescriptor condition) {
            condition.getArgs().putAll(args);
        } else if (descriptor instanceof ValidatorDescriptor validator) {
            validator.getArgs().putAll(args);
        } else {
            ((FunctionDescriptor) descriptor).getArgs().putAll(args);
        }
        return descriptor;
    }

    private static List<String> selected(Object choices) {
        return ((List<?>) choices)
                .stream()
                        .map(WorkflowChoice.class::cast)
                        .filter(WorkflowChoice::isSelected)
                        .map(WorkflowChoice::getValue)
                        .toList();
    }
}
