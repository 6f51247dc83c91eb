package io.clearowner.sandbox.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.crowd.event.user.UsersDeletedEvent;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.model.field.CustomFields.Context;
import io.clearowner.sandbox.model.issue.Anonymization;
import io.clearowner.sandbox.model.issue.Archive;
import io.clearowner.sandbox.model.issue.ProjectAdministration;
import io.clearowner.sandbox.model.issue.ProjectDeletion;
import io.clearowner.sandbox.model.people.Accounts.NewAccount;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Archived and deleted projects and issues, narrowed and hidden fields, people who leave. */
class ModelLifeCycleTest {

    @Test
    void onH2() throws Exception {
        try (TestModel test = new TestModel(null)) {
            walk(test);
        }
    }

    @Test
    void onPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                TestModel test = new TestModel(Database.open(postgres.getJdbcUrl("postgres", "postgres")), null)) {
            walk(test);
        }
    }

    private static void walk(TestModel test) throws Exception {
        long id = test.project("WORK");
        CustomField owner = test.userField("Product Owner", "test.plugin:owner");
        test.stores()
                .accounts()
                .addAll(List.of(new NewAccount("jo", "jo", "Jo", "jo@example.com", true, "jo", List.of("insiders"))));
        IssueService issues = test.services.get(IssueService.class);
        MutableIssue issue = create(test, id, owner);

        archivesAnIssue(test, issues, issue);
        archivesAProject(test, id, issue);
        narrowsAndHides(test, id, owner, issue);
        deletesAVersion(test, id, issue);

        String key = test.services.get(Anonymization.class).anonymize("jo");
        assertThat(key).matches("JIRAUSER\\d+");
        MutableIssue stored = test.stores().issues().byId(issue.getId());
        ApplicationUser anonymous = (ApplicationUser) stored.getCustomFieldValue(owner);
        assertThat(anonymous.getKey()).isEqualTo(key);
        assertThat(anonymous.getName()).isEqualTo(key.toLowerCase());
        assertThat(anonymous.getDisplayName()).startsWith("user-");
        assertThat(anonymous.isActive()).isFalse();

        test.others.clear();
        test.stores().accounts().drop(List.of(key));
        assertThat(test.others).singleElement().isInstanceOf(UsersDeletedEvent.class);
        assertThat(test.stores()
                        .accounts()
                        .find(anonymous.getName())
                        .orElseThrow()
                        .key())
                .isEqualTo(key);

        test.others.clear();
        test.services
                .get(ProjectDeletion.class)
                .delete(test.user("admin"), test.stores().projects().byId(id));
        assertThat(test.others).singleElement().isInstanceOf(ProjectDeletedEvent.class);
        assertThat(test.stores().projects().byId(id)).isNull();
        assertThat(test.stores().issues().count()).isZero();
        assertThat(test.stores().db().count("select count(*) from customfieldvalue"))
                .isZero();
    }

    private static MutableIssue create(TestModel test, long project, CustomField owner) {
        IssueService issues = test.services.get(IssueService.class);
        var validated = issues.validateCreate(
                test.user("admin"),
                issues.newIssueInputParameters()
                        .setProjectId(project)
                        .setIssueTypeId("1")
                        .setSummary("It")
                        .setReporterId("admin")
                        .addCustomFieldValue(owner.getId(), "jo"));
        assertThat(validated.isValid()).as("%s", validated.getErrorCollection()).isTrue();
        return issues.create(test.user("admin"), validated).getIssue();
    }

    private static void archivesAnIssue(TestModel test, IssueService issues, MutableIssue issue) {
        ApplicationUser admin = test.user("admin");
        Archive archive = test.services.get(Archive.class);
        var early = issues.validateUpdate(
                admin, issue.getId(), issues.newIssueInputParameters().setSummary("Early"));
        test.log.clear();

        archive.archiveIssue(admin, issue);

        MutableIssue archived = test.stores().issues().byId(issue.getId());
        assertThat(archived.isArchived()).isTrue();
        assertThat(archived.getArchivedByUser()).isEqualTo(admin);
        assertThat(archived.getArchivedDate()).isNotNull();
        assertThat(test.log).containsExactly("deindex WORK-1");
        assertThat(issues.validateUpdate(
                                admin,
                                issue.getId(),
                                issues.newIssueInputParameters().setSummary("Late"))
                        .isValid())
                .isFalse();
        assertThat(issues.update(admin, early).isValid()).isFalse();
        assertThat(issues.validateDelete(admin, issue.getId()).isValid()).isFalse();

        archive.restoreIssue(archived);
        assertThat(test.stores().issues().byId(issue.getId()).isArchived()).isFalse();
        assertThat(test.log).containsExactly("deindex WORK-1", "index WORK-1");
    }

    private static void archivesAProject(TestModel test, long id, MutableIssue issue) {
        Archive archive = test.services.get(Archive.class);
        archive.archiveProject(test.user("admin"), id);

        Project archived = test.stores().projects().byId(id);
        assertThat(archived.isArchived()).isTrue();
        assertThat(archived.getArchivedBy()).isEqualTo(test.user("admin"));
        assertThat(test.stores().issues().byId(issue.getId()).isArchived()).isTrue();
        assertThat(test.stores().issues().unarchived(id)).isEmpty();
        PermissionManager permissions = test.services.get(PermissionManager.class);
        assertThat(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, test.user("admin")))
                .isEmpty();

        archive.restoreProject(id);
        assertThat(test.stores().projects().byId(id).isArchived()).isFalse();
        assertThat(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, test.user("admin")))
                .hasSize(1);
    }

    private static void narrowsAndHides(TestModel test, long id, CustomField owner, MutableIssue issue) {
        long other = test.project("ELSE");
        test.stores().customFields().setContexts(owner.getIdAsLong(), List.of(new Context(other, null)));
        assertThat(field(test, owner).getRelevantConfig(issue)).isNull();
        test.stores().customFields().setContexts(owner.getIdAsLong(), List.of(new Context(null, null)));
        assertThat(field(test, owner).getRelevantConfig(issue)).isNotNull();

        test.stores().hiddenFields().set(id, owner.getId(), true);
        assertThat(field(test, owner).isShown(issue)).isFalse();
        test.stores().hiddenFields().set(id, owner.getId(), false);
        assertThat(field(test, owner).isShown(issue)).isTrue();
    }

    private static CustomField field(TestModel test, CustomField field) {
        return test.stores().customFields().byId(field.getIdAsLong());
    }

    private static void deletesAVersion(TestModel test, long id, MutableIssue issue) {
        ProjectAdministration administration = test.services.get(ProjectAdministration.class);
        Version one = administration.createVersion(id, "1.0");
        Version two = administration.createVersion(id, "2.0");
        assertThat(administration.renameVersion(two.getId(), "2.1").getName()).isEqualTo("2.1");
        IssueService issues = test.services.get(IssueService.class);
        var input = issues.newIssueInputParameters(
                Map.of("fixVersions", new String[] {one.getId().toString()}));
        var validated = issues.validateUpdate(test.user("admin"), issue.getId(), input);
        assertThat(issues.update(test.user("admin"), validated).getIssue().getFixVersions())
                .containsExactly(one);

        administration.deleteVersion(one.getId(), two.getId(), null);

        assertThat(test.stores().issues().byId(issue.getId()).getFixVersions()).containsExactly(two);
    }
}
