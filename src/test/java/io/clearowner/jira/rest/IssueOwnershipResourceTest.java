package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.StoredWaiver;
import io.clearowner.jira.testing.APolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueOwnershipResourceTest {

    private final TestOwnership site = new TestOwnership();
    private final TestServer server = new TestServer(new IssueOwnershipResource(
            site.issues.access,
            site.edits,
            site.confirmations,
            site.waivers,
            site.details,
            site.access.access,
            site.responses));

    @BeforeEach
    void theReaderMayChooseTheProductOwner() {
        site.issues.allowEdit(site.reader, site.issue, Role.PRODUCT);
    }

    private Optional<UserKey> owner(Role role) {
        return site.assignment.owner(site.issue, role);
    }

    @Test
    void showsTheOwnersOfAnIssue_andWhyTheyAreUnclear() {
        String role = "{\"code\":\"missing\",\"label\":\"Missing\",\"level\":\"critical\",\"unclear\":true,"
                + "\"reasons\":[\"missing\"],"
                + "\"owner\":null,\"provenance\":null,\"since\":\"2014-05-21T00:18:48Z\",\"editable\":";
        String why = ",\"source\":null,\"why\":[{\"code\":\"missing\",\"label\":\"Missing\","
                + "\"meaning\":\"No owner is set, and none can be inherited.\",\"remedy\":\"Set an owner.\","
                + "\"policy\":\"global\"}],"
                + "\"waiver\":null,\"confirmation\":null,\"asked\":null}";
        TestServer.Answer answer = server.get("issues/ABC-1/ownership");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"key\":\"ABC-1\",\"assessed\":true,\"fieldsApply\":true,\"product\":" + role + "true"
                        + why + ",\"delivery\":" + role + "false" + why + ",\"undo\":null}");
    }

    @Test
    void namesThePolicyThatCountsAReason() {
        site.policies.saveForProject(10000, APolicy.counting("missing"));

        assertThat(server.get("issues/ABC-1/ownership")
                        .json()
                        .at("/product/why/0/policy")
                        .textValue())
                .isEqualTo("project");
    }

    @Test
    void hidesTheKeyOfASource_ifTheReaderMayNotSeeIt() {
        Issue hidden = site.jira.issue(77, null, "ann");
        site.issues.add(site.jira.subTask(2, hidden));

        assertThat(server.get("issues/ABC-2/ownership").json().at("/delivery/source"))
                .hasToString("{\"type\":\"parent\",\"label\":null,\"disputed\":false}");
    }

    @Test
    void storesAnAnswer() {
        site.jira.setOwner(site.issue, Role.PRODUCT, site.reader.getKey());
        assertThat(server.post(
                                "issues/ABC-1/ownership/product/confirmation",
                                "{\"answer\": \"decline\", \"note\": \"no time\"}")
                        .status())
                .isEqualTo(200);
        StoredConfirmation answer =
                site.confirmations.of(site.issue, Role.PRODUCT).orElseThrow();
        assertThat(answer.confirmation().state()).isEqualTo(Confirmation.State.DECLINED);
        assertThat(answer.confirmation().user()).isEqualTo(new UserKey(site.reader.getKey()));
        assertThat(answer.note()).contains("no time");
    }

    @Test
    void givesAWaiver_andEndsIt() {
        assertThat(server.put(
                                "issues/ABC-1/ownership/product/waiver",
                                "{\"until\": \"2026-12-31\", \"reason\": \" a spike \"}")
                        .status())
                .isEqualTo(200);
        StoredWaiver given = site.waivers.current(site.issue, Role.PRODUCT).orElseThrow();
        assertThat(given.waiver().until()).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(given.reason()).isEqualTo("a spike");
        assertThat(given.givenBy()).isEqualTo(new UserKey(site.reader.getKey()));

        assertThat(server.delete("issues/ABC-1/ownership/product/waiver").status())
                .isEqualTo(200);
        assertThat(site.waivers.current(site.issue, Role.PRODUCT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST | confirmation | {}                                                | answer",
                "POST | confirmation | {\"answer\": \"maybe\"}                           | answer",
                "POST | confirmation | {\"answer\": \"accept\", \"note\": 1}             | note",
                "POST | confirmation | {\"answer\": \"accept\", \"why\": \"x\"}          | why",
                "PUT  | waiver       | {\"until\": \"2026-12-31\"}                       | reason",
                "PUT  | waiver       | {\"until\": \"soon\", \"reason\": \"x\"}         | until",
                "PUT  | waiver       | {\"until\": \"2026-02-30\", \"reason\": \"x\"}   | until",
                "PUT  | waiver       | {\"until\": 20261231, \"reason\": \"x\"}         | until",
                "PUT  | waiver       | {\"until\": \"2026-12-31\", \"reason\": \" \"}   | reason",
            })
    void rejectsAnInvalidAnswerOrWaiver(String method, String what, String body, String field) {
        String path = "issues/ABC-1/ownership/product/" + what;
        TestServer.Answer answer = method.equals("POST") ? server.post(path, body) : server.put(path, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo(field);
        assertThat(site.confirmations.of(site.issue, Role.PRODUCT)).isEmpty();
        assertThat(site.waivers.history(site.issue)).isEmpty();
    }

    @Test
    void setsAnOwner() {
        site.issues.allowEdit(site.reader, site.issue, Role.DELIVERY);
        assertThat(server.put("issues/ABC-1/ownership/delivery", "{\"user\": \"bob\"}")
                        .status())
                .isEqualTo(200);
        assertThat(owner(Role.DELIVERY)).contains(new UserKey("bob"));
    }

    @Test
    void removesAnOwner() {
        site.jira.setOwner(site.issue, Role.PRODUCT, "ann");
        assertThat(server.put("issues/ABC-1/ownership/product", "{\"user\": null}")
                        .status())
                .isEqualTo(200);
        assertThat(owner(Role.PRODUCT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"user\": \"u1\"          | body",
                "{\"user\": u1}             | body",
                "{\"user\": \"u1\"} x       | body",
                "``                         | body",
                "[]                         | body",
                "null                       | body",
                "\"u1\"                     | body",
                "{}                         | user",
                "{\"user\": 1}              | user",
                "{\"user\": \"\"}           | user",
                "{\"user\": [\"u1\"]}       | user",
                "{\"owner\": \"u1\"}        | owner",
                "{\"user\": null, \"x\": 1} | x",
            })
    void rejectsAnInvalidBody(String body, String field) {
        TestServer.Answer answer = server.put("issues/ABC-1/ownership/product", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo(field);
        verify(site.issues.issues, never()).update(any(), any());
    }

    @Test
    void rejectsAnUnknownRole() {
        assertThat(server.put("issues/ABC-1/ownership/vision", "{\"user\": null}")
                        .status())
                .isEqualTo(404);
        verify(site.issues.issues, never()).update(any(), any());
    }

    @Test
    void reportsAnIssueThatIsNotFound() {
        TestServer.Answer answer = server.get("issues/NO-1/ownership");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo("{\"errors\":[{\"field\":\"key\",\"message\":"
                        + "\"Issue NO-1 does not exist, or you do not have permission to see it.\"}]}");
    }

    @Test
    void namesTheFieldAndTheLeadThatAnOwnerComesFrom() {
        CustomField teamLead = site.jira.userPickers.add(10300, "Team lead");
        site.policies.userPickers.add(10300, "Team lead");
        site.policies.save(APolicy.likeTheDefault()
                .with(PolicySetting.PRODUCT_INHERITS_FROM_FIELD, MappedField.custom(10300))
                .with(PolicySetting.DELIVERY_INHERITS_FROM_FIELD, MappedField.ASSIGNEE)
                .with(PolicySetting.DELIVERY_INHERITS_FROM_LEADS, Set.copyOf(Provenance.LEADS)));
        Project project = mock(Project.class);
        when(project.getName()).thenReturn("Apache Boats");
        when(project.getLeadUserKey()).thenReturn("bob");
        when(site.issue.getProjectObject()).thenReturn(project);
        site.issue.setCustomFieldValue(teamLead, site.jira.users.getUserByKey("ann"));

        assertThat(sourceOf("product")).isEqualTo("{\"type\":\"field\",\"label\":\"Team lead\",\"disputed\":false}");
        assertThat(sourceOf("delivery"))
                .isEqualTo("{\"type\":\"project-lead\",\"label\":\"Apache Boats\",\"disputed\":false}");
        ProjectComponent server = mock(ProjectComponent.class);
        when(server.getId()).thenReturn(70L);
        when(server.getName()).thenReturn("Server");
        when(server.getLead()).thenReturn("ann");
        when(site.issue.getComponents()).thenReturn(List.of(server));
        assertThat(sourceOf("delivery"))
                .isEqualTo("{\"type\":\"component-lead\",\"label\":\"Server\",\"disputed\":false}");
        when(site.issue.getAssigneeId()).thenReturn("ann");
        assertThat(sourceOf("delivery")).isEqualTo("{\"type\":\"field\",\"label\":\"Assignee\",\"disputed\":false}");
    }

    private String sourceOf(String role) {
        return server.get("issues/ABC-1/ownership")
                .json()
                .at("/" + role + "/source")
                .toString();
    }
}
