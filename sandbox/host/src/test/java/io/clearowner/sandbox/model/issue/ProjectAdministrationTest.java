package io.clearowner.sandbox.model.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentCreatedEvent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentDeletedEvent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentUpdatedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.boot.TestModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectAdministrationTest {
    private final TestModel test = new TestModel(null);
    private final ProjectAdministration administration = test.services.get(ProjectAdministration.class);
    private final ApplicationUser pat = test.user("pat");
    private long project;

    @BeforeEach
    void openProject() {
        project = test.project("WORK");
    }

    @AfterEach
    void closeDatabase() {
        test.close();
    }

    @Test
    void publishesTheEventsOfComponents() {
        ProjectComponent made = administration.createComponent(project, "Core", null, pat);
        ProjectComponent led = administration.updateComponent(made.getId(), "Kernel", "d", test.user("lee"));
        administration.deleteComponent(made.getId(), null);

        assertThat(made.getComponentLead()).isEqualTo(pat);
        assertThat(led.getName()).isEqualTo("Kernel");
        assertThat(((ProjectComponentCreatedEvent) test.others.get(0))
                        .getProjectComponent()
                        .getName())
                .isEqualTo("Core");
        ProjectComponentUpdatedEvent updated = (ProjectComponentUpdatedEvent) test.others.get(1);
        assertThat(updated.getOldProjectComponent().getComponentLead()).isEqualTo(pat);
        assertThat(updated.getProjectComponent().getComponentLead()).isEqualTo(test.user("lee"));
        assertThat(((ProjectComponentDeletedEvent) test.others.get(2))
                        .getProjectComponent()
                        .getName())
                .isEqualTo("Kernel");
        assertThat(test.stores().parts().components(project)).isEmpty();
    }

    @Test
    void publishesAnEventForANewProjectLead() {
        administration.setLead(test.user("admin"), project, pat);

        ProjectUpdatedEvent event = (ProjectUpdatedEvent) test.others.get(0);
        assertThat(event.getProject().getProjectLead()).isEqualTo(pat);
        assertThat(event.getOldProject().getProjectLead()).isEqualTo(test.user("admin"));
    }

    @Test
    void movesAnIssueWithItsSubTasks() {
        long target = test.project("ELSE");
        Issue issue = create(null, "1");
        Issue subTask = create(issue, "5");
        test.log.clear();

        Issue moved = test.services
                .get(IssueMoves.class)
                .move(
                        test.user("admin"),
                        issue.getId(),
                        test.stores().projects().byId(target),
                        test.stores().constants().issueType("3"));

        IssueManager manager = test.services.get(IssueManager.class);
        assertThat(moved.getKey()).isEqualTo("ELSE-1");
        assertThat(moved.getIssueType().getName()).isEqualTo("Task");
        assertThat(manager.getIssueObject(subTask.getId()).getKey()).isEqualTo("ELSE-2");
        assertThat(test.log)
                .containsExactly(
                        "index ELSE-1",
                        "event " + EventType.ISSUE_MOVED_ID,
                        "index ELSE-2",
                        "event " + EventType.ISSUE_MOVED_ID);
        assertThat(manager.getIssueObject("WORK-1").getKey()).isEqualTo("ELSE-1");
        assertThat(manager.getIssueByCurrentKey("WORK-1")).isNull();
        assertThat(manager.getAllIssueKeys(moved.getId())).containsExactlyInAnyOrder("WORK-1", "ELSE-1");
        assertThatThrownBy(() -> test.services
                        .get(IssueMoves.class)
                        .move(pat, subTask.getId(), test.stores().projects().byId(project), subTask.getIssueType()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void movesASubTaskToAnotherParent() {
        Issue one = create(null, "1");
        Issue other = create(null, "1");
        Issue subTask = create(one, "5");
        IssueMoves moves = test.services.get(IssueMoves.class);

        assertThat(moves.setParent(pat, subTask.getId(), other).getParentId()).isEqualTo(other.getId());

        assertThat(test.services
                        .get(ChangeHistoryManager.class)
                        .getChangeHistories(subTask)
                        .get(0)
                        .getChangeItemBeans())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.getField()).isEqualTo("Parent");
                    assertThat(item.getFromString()).isEqualTo(one.getKey());
                    assertThat(item.getToString()).isEqualTo(other.getKey());
                });
        assertThatThrownBy(() -> moves.setParent(pat, one.getId(), other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> moves.setParent(pat, subTask.getId(), subTask))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Issue create(Issue parent, String type) {
        IssueService issues = test.services.get(IssueService.class);
        var input = issues.newIssueInputParameters()
                .setProjectId(project)
                .setIssueTypeId(type)
                .setSummary("It")
                .setReporterId("pat")
                .setAssigneeId("pat");
        var validated = parent == null
                ? issues.validateCreate(pat, input)
                : issues.validateSubTaskCreate(pat, parent.getId(), input);
        assertThat(validated.isValid())
                .as(validated.getErrorCollection().toString())
                .isTrue();
        return issues.create(pat, validated).getIssue();
    }
}
