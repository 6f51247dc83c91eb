package io.clearowner.sandbox.model.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection.Reason;
import io.clearowner.sandbox.boot.TestModel;
import io.clearowner.sandbox.model.field.Screens;
import io.clearowner.sandbox.model.people.Groups;
import io.clearowner.sandbox.model.permission.BrowseFilter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueServiceTest {
    private final TestModel test = new TestModel(null);
    private final IssueService issues = test.services.get(IssueService.class);
    private final ApplicationUser pat = test.user("pat");
    private final ApplicationUser admin = test.user("admin");
    private final ApplicationUser lee = test.user("lee");
    private long project;
    private CustomField owner;

    @BeforeEach
    void openProject() throws Exception {
        project = test.project("WORK");
        owner = test.userField("Product Owner", "test.plugin:owner");
    }

    @AfterEach
    void closeDatabase() {
        test.close();
    }

    @Test
    void createsThenIndexesAnIssueThenPublishesItsEvent() {
        MutableIssue issue = create(input("First").addCustomFieldValue(owner.getId(), "pat"));

        assertThat(issue.getKey()).isEqualTo("WORK-1");
        assertThat(issue.getReporter()).isEqualTo(pat);
        assertThat(issue.getCreator()).isEqualTo(pat);
        assertThat(issue.getStatus().getName()).isEqualTo("Open");
        assertThat(issue.getCustomFieldValue(owner)).isEqualTo(pat);
        assertThat(test.log).containsExactly("index WORK-1", "event " + EventType.ISSUE_CREATED_ID);
        assertThat(create(input("Second")).getKey()).isEqualTo("WORK-2");
    }

    @Test
    void storesUsersByKey() {
        Issue issue = create(input("First").addCustomFieldValue(owner.getId(), "pat"));

        assertThat(test.stores()
                        .db()
                        .list(
                                "select stringvalue from customfieldvalue where issue = ?",
                                row -> row.getString(1),
                                issue.getId()))
                .containsExactly("JIRAUSER2");
    }

    @Test
    void refusesAnIssueWithoutSummary() {
        var result = issues.validateCreate(pat, input(" "));

        assertThat(result.isValid()).isFalse();
        assertThat(result.getErrorCollection().getErrors()).containsOnlyKeys("summary");
        assertThat(issues.validateCreate(
                                pat,
                                issues.newIssueInputParameters()
                                        .setProjectId(project)
                                        .setIssueTypeId("1"))
                        .getErrorCollection()
                        .getErrors())
                .containsOnlyKeys("summary");
        assertThatThrownBy(() -> issues.create(pat, result)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAnUnknownUserInAUserField() {
        var result = issues.validateCreate(pat, input("First").addCustomFieldValue(owner.getId(), "nobody"));

        assertThat(result.getErrorCollection().getErrors()).containsOnlyKeys(owner.getId());
    }

    @Test
    void refusesASubTaskTypeWithoutParent() {
        assertThat(issues.validateCreate(pat, input("First").setIssueTypeId("5"))
                        .getErrorCollection()
                        .getErrors())
                .containsOnlyKeys("issuetype");
    }

    @Test
    void createsASubTaskBelowItsParent() {
        Issue parent = create(input("Parent"));

        var result =
                issues.validateSubTaskCreate(pat, parent.getId(), input("Child").setIssueTypeId("5"));
        Issue child = issues.create(pat, result).getIssue();

        assertThat(child.isSubTask()).isTrue();
        assertThat(child.getParentObject()).isEqualTo(parent);
        assertThat(parent.getSubTaskObjects()).extracting(Issue::getKey).containsExactly("WORK-2");
    }

    @Test
    void hidesIssuesThatAUserMayNotBrowse() {
        Issue issue = create(input("First"));

        assertThat(issues.getIssue(lee, issue.getId()).getErrorCollection().getReasons())
                .containsExactly(Reason.FORBIDDEN);
        assertThat(issues.getIssue(lee, issue.getId()).getIssue()).isNull();
        assertThat(issues.getIssue(null, issue.getId()).getErrorCollection().getReasons())
                .containsExactly(Reason.NOT_LOGGED_IN);
        assertThat(issues.getIssue(pat, "WORK-99").getErrorCollection().getReasons())
                .containsExactly(Reason.NOT_FOUND);
        assertThat(issues.validateUpdate(lee, issue.getId(), input("Changed")).isValid())
                .isFalse();
        assertThat(issues.validateCreate(lee, input("Mine"))
                        .getErrorCollection()
                        .getErrors())
                .containsOnlyKeys("pid");
    }

    @Test
    void hidesAnIssueByItsSecurityLevel() {
        Issue issue = create(input("First"));
        long level = test.stores()
                .grants()
                .addLevel(project, "Admins", Set.of(Groups.ADMINISTRATORS), Set.of())
                .id();
        test.stores().db().update("update jiraissue set security = ? where id = ?", level, issue.getId());
        Issue hidden = test.stores().issues().byId(issue.getId());
        PermissionManager permissions = test.services.get(PermissionManager.class);
        BrowseFilter filter = test.services.get(BrowseFilter.class);

        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, hidden, admin))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, hidden, pat))
                .isFalse();
        assertThat(filter.visibleTo(admin).sees(project, level)).isTrue();
        assertThat(filter.visibleTo(pat).sees(project, level)).isFalse();
        assertThat(filter.visibleTo(pat).sees(project, null)).isTrue();
    }

    @Test
    void recordsAnEditInTheHistoryWithNames() {
        Issue issue = create(input("First"));
        test.log.clear();

        update(issue, issues.newIssueInputParameters().setSummary("Better").addCustomFieldValue(owner.getId(), "lee"));

        Issue stored = test.stores().issues().byId(issue.getId());
        assertThat(stored.getSummary()).isEqualTo("Better");
        assertThat(stored.getCustomFieldValue(owner)).isEqualTo(lee);
        assertThat(test.log).containsExactly("index WORK-1", "event " + EventType.ISSUE_UPDATED_ID);
        assertThat(items(issue))
                .containsExactlyInAnyOrder("summary: First -> Better", "Product Owner: null -> Lee Limited");
        assertThat(test.services
                        .get(ChangeHistoryManager.class)
                        .getChangeHistories(issue)
                        .get(0)
                        .getAuthorDisplayName())
                .isEqualTo("Pat Ordinary");
        assertThat(test.events.get(1).getChangeLog().getLong("issue")).isEqualTo(issue.getId());
    }

    @Test
    void clearsAFieldWithAnEmptyValueAndRecordsIt() {
        Issue issue = create(input("First").addCustomFieldValue(owner.getId(), "pat"));

        update(issue, issues.newIssueInputParameters().addCustomFieldValue(owner.getId(), ""));

        assertThat(test.stores().issues().byId(issue.getId()).getCustomFieldValue(owner))
                .isNull();
        assertThat(items(issue)).containsExactly("Product Owner: Pat Ordinary -> ");
    }

    @Test
    void keepsFieldsThatWereNotSubmitted() {
        Issue issue = create(input("First").setDescription("Why").addCustomFieldValue(owner.getId(), "pat"));

        update(issue, issues.newIssueInputParameters().setSummary("Better"));

        Issue stored = test.stores().issues().byId(issue.getId());
        assertThat(stored.getDescription()).isEqualTo("Why");
        assertThat(stored.getCustomFieldValue(owner)).isEqualTo(pat);
    }

    @Test
    void publishesNoEventForAnEditWithoutChanges() {
        Issue issue = create(input("First"));
        test.log.clear();

        update(issue, issues.newIssueInputParameters().setSummary("First"));

        assertThat(test.log).isEmpty();
        assertThat(items(issue)).isEmpty();
        assertThat(test.stores().issues().byId(issue.getId()).getUpdated()).isEqualTo(issue.getUpdated());
    }

    @Test
    void ignoresAFieldThatIsNotOnTheScreenUnlessAskedToSkipTheCheck() {
        Issue issue = create(input("First"));
        test.services.get(Screens.class).remove(owner.getId());

        update(issue, issues.newIssueInputParameters().addCustomFieldValue(owner.getId(), "lee"));
        assertThat(test.stores().issues().byId(issue.getId()).getCustomFieldValue(owner))
                .isNull();

        IssueInputParameters skipping = issues.newIssueInputParameters().addCustomFieldValue(owner.getId(), "lee");
        skipping.setSkipScreenCheck(true);
        update(issue, skipping);
        assertThat(test.stores().issues().byId(issue.getId()).getCustomFieldValue(owner))
                .isEqualTo(lee);
    }

    @Test
    void resolvesWithAResolutionAndReopensWithout() {
        Issue issue = create(input("First"));
        assertThat(issues.validateTransition(pat, issue.getId(), 5, issues.newIssueInputParameters())
                        .getErrorCollection()
                        .getErrors())
                .containsOnlyKeys("resolution");

        transition(issue, 5, issues.newIssueInputParameters().setResolutionId("1"));
        Issue resolved = test.stores().issues().byId(issue.getId());
        assertThat(resolved.getStatus().getName()).isEqualTo("Resolved");
        assertThat(resolved.getResolutionDate()).isNotNull();
        assertThat(items(issue)).containsExactly("status: Open -> Resolved", "resolution: null -> Fixed");

        transition(issue, 3, issues.newIssueInputParameters());
        Issue reopened = test.stores().issues().byId(issue.getId());
        assertThat((Object) reopened.getResolution()).isNull();
        assertThat(reopened.getResolutionDate()).isNull();
        assertThat(test.log)
                .containsExactly("index WORK-1", "event 1", "index WORK-1", "event 4", "index WORK-1", "event 7");
    }

    @Test
    void offersOnlyTheTransitionsOfTheStatus() {
        Issue issue = create(input("First"));

        assertThat(test.services.get(Transitions.class).of(issue, pat))
                .extracting(Workflow.Transition::id)
                .containsExactly(4, 5, 2);
        assertThat(test.services.get(Transitions.class).of(issue, lee)).isEmpty();
        assertThat(issues.validateTransition(pat, issue.getId(), 3, issues.newIssueInputParameters())
                        .isValid())
                .isFalse();
    }

    @Test
    void closedIssuesCannotBeEdited() {
        Issue issue = create(input("First"));
        transition(issue, 2, issues.newIssueInputParameters().setResolutionId("2"));

        assertThat(issues.validateUpdate(pat, issue.getId(), input("Changed"))
                        .getErrorCollection()
                        .getReasons())
                .containsExactly(Reason.FORBIDDEN);
    }

    @Test
    void assignsToPeopleOfTheProjectOnly() {
        Issue issue = create(input("First"));

        assertThat(issues.validateAssign(pat, issue.getId(), "lee").isValid()).isFalse();
        issues.assign(pat, issues.validateAssign(pat, issue.getId(), "admin"));

        assertThat(test.stores().issues().byId(issue.getId()).getAssignee()).isEqualTo(admin);
        assertThat(test.log).endsWith("event " + EventType.ISSUE_ASSIGNED_ID);
        assertThat(items(issue)).containsExactly("assignee: null -> Robin Admin");
    }

    @Test
    void deletesOnlyWithPermission() {
        Issue issue = create(input("First"));

        assertThat(issues.validateDelete(pat, issue.getId()).isValid()).isFalse();
        issues.delete(admin, issues.validateDelete(admin, issue.getId()));

        assertThat(test.stores().issues().byId(issue.getId())).isNull();
        assertThat(test.log).endsWith("deindex WORK-1", "event " + EventType.ISSUE_DELETED_ID);
    }

    private IssueInputParameters input(String summary) {
        return issues.newIssueInputParameters()
                .setProjectId(project)
                .setIssueTypeId("1")
                .setSummary(summary);
    }

    private MutableIssue create(IssueInputParameters input) {
        var result = issues.validateCreate(pat, input);
        assertThat(result.getErrorCollection().hasAnyErrors())
                .as("%s", result.getErrorCollection())
                .isFalse();
        return issues.create(pat, result).getIssue();
    }

    private void update(Issue issue, IssueInputParameters input) {
        var result = issues.validateUpdate(pat, issue.getId(), input);
        assertThat(result.getErrorCollection().hasAnyErrors())
                .as("%s", result.getErrorCollection())
                .isFalse();
        issues.update(pat, result);
    }

    private void transition(Issue issue, int action, IssueInputParameters input) {
        var result = issues.validateTransition(pat, issue.getId(), action, input);
        assertThat(result.getErrorCollection().hasAnyErrors())
                .as("%s", result.getErrorCollection())
                .isFalse();
        issues.transition(pat, result);
    }

    private List<String> items(Issue issue) {
        return test.services.get(ChangeHistoryManager.class).getChangeHistories(issue).stream()
                .flatMap(history -> history.getChangeItemBeans().stream())
                .map(item -> item.getField() + ": " + item.getFromString() + " -> " + item.getToString())
                .toList();
    }
}
