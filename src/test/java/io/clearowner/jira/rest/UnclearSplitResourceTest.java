package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.insight.search.SplitSearch;
import io.clearowner.jira.insight.search.ViewerSearches;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeAccess;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnclearSplitResourceTest {

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final FakeIndex index = new FakeIndex();
    private final TestPolicies policies = new TestPolicies();
    private final IssueAssessor assessor = jira.assessor(policies);
    private final FakeAccess access = new FakeAccess();
    private final TestServer server = new TestServer(new UnclearSplitResource(
            new SplitSearch(new ViewerSearches(index.searches, index.counts, fields), fields, assessor),
            access.access,
            new Responses(
                    access.authentication,
                    new RequestLimits(4, 0, Duration.ofSeconds(1)),
                    user -> "UTC",
                    new RecentProblems(Clock.systemUTC()))));

    @BeforeEach
    void deliveryOwnersComeFromAssignees() {
        access.logIn(null);
        when(access.authentication.getI18nHelper()).thenReturn(TestTexts.english());
        policies.save(APolicy.likeTheDefault().with(PolicySetting.DELIVERY_INHERITS_FROM_FIELD, MappedField.ASSIGNEE));
    }

    /** Indexes an issue with what it names itself and what it inherits. */
    private void indexed(MutableIssue issue, String vision, String execution, String product, String delivery) {
        FakeIndex.Document document = index.issue(issue.getId())
                .of(issue)
                .with("project", "ABC")
                .with("cf[10100]", vision)
                .with("cf[10101]", execution);
        if (product != null) {
            document.with("cf[10000]", product);
            jira.setOwner(issue, Role.PRODUCT, product);
        }
        if (delivery != null) {
            document.with("cf[10001]", delivery);
            jira.setOwner(issue, Role.DELIVERY, delivery);
        }
        for (Role role : Role.values()) {
            assessor.effectiveOwner(issue, role)
                    .ifPresent(owner -> document.with(
                            "cf[" + fields.requireEffectiveOwner(role).getIdAsLong() + "]",
                            owner.user().value()));
        }
    }

    private MutableIssue assignedToBob(long id) {
        MutableIssue issue = jira.issue(id);
        when(issue.getAssigneeId()).thenReturn("bob");
        return issue;
    }

    @Test
    void splitsWhatIsClear_andSaysWhereInheritedOwnersComeFrom() {
        indexed(jira.issue(1), "clear", "clear", "ann", "bob");
        indexed(assignedToBob(2), "clear", "clear", "ann", null);
        indexed(assignedToBob(3), "clear", "clear", "ann", null);
        indexed(jira.issue(4), "clear", "waived", "ann", null);
        indexed(jira.issue(5), "clear", "missing", "ann", null);

        JsonNode split = server.get("unclear/split?jql=project+%3D+ABC").json();

        assertThat(split.at("/partial").booleanValue()).isFalse();
        assertThat(split.at("/clear/issues").intValue()).isEqualTo(4);
        assertThat(split.at("/clear/own").intValue()).isEqualTo(2);
        assertThat(split.at("/clear/ownSearch").textValue())
                .isEqualTo("project = ABC AND cf[10100] in (clear, waived) AND cf[10101] in (clear, waived)"
                        + " AND (cf[10000] is not EMPTY OR cf[10100] = waived)"
                        + " AND (cf[10001] is not EMPTY OR cf[10101] = waived)");
        assertThat(split.at("/vision"))
                .hasToString("{\"own\":5,\"inherited\":0,\"nobody\":0,\"sources\":{},"
                        + "\"ownSearch\":\"project = ABC AND cf[10100] = clear AND cf[10000] is not EMPTY\","
                        + "\"inheritedSearch\":\"project = ABC AND cf[10100] = clear AND cf[10000] is EMPTY"
                        + " AND cf[10200] is not EMPTY\","
                        + "\"nobodySearch\":\"project = ABC AND cf[10100] = clear AND cf[10200] is EMPTY\"}");
        assertThat(split.at("/execution/own").intValue()).isEqualTo(1);
        assertThat(split.at("/execution/inherited").intValue()).isEqualTo(2);
        assertThat(split.at("/execution/sources")).hasToString("{\"field\":2}");
    }

    @Test
    void countsIssuesWithoutAnyOwnerApart_wherePoliciesDoNotAskForOne() {
        policies.save(APolicy.counting("inactive"));
        indexed(jira.issue(1), "clear", "clear", "ann", null);

        JsonNode split =
                server.post("unclear/split", "{\"jql\": \"project = ABC\"}").json();

        assertThat(split.at("/execution/inherited").intValue()).isZero();
        assertThat(split.at("/execution/nobody").intValue()).isEqualTo(1);
    }

    @Test
    void countsOnlyWhatTheReaderSees() {
        indexed(jira.issue(1), "clear", "clear", "ann", "bob");
        index.issue(1).visibleOnlyTo(jira.users.getUserByKey("ann"));

        assertThat(server.get("unclear/split?jql=project+%3D+ABC")
                        .json()
                        .at("/clear/issues")
                        .intValue())
                .isZero();
    }

    @Test
    void saysThatTheIndexIsOlderThanTheFields() {
        index.issue(1).with("project", "ABC").of(jira.issue(1));

        assertThat(server.get("unclear/split?jql=project+%3D+ABC").status()).isEqualTo(409);
    }

    @Test
    void refusesAnInvalidScope() {
        assertThat(server.get("unclear/split?jql=foo+(").status()).isEqualTo(400);
        assertThat(server.post("unclear/split", "{\"role\": \"vision\"}").status())
                .isEqualTo(400);
    }
}
