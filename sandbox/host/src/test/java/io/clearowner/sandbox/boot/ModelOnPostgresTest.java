package io.clearowner.sandbox.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModelOnPostgresTest {

    @Test
    void keepsImportedAndEditedDataOverARestart() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            Long edited;
            try (TestModel test = new TestModel(Database.open(url), Path.of("..", "data"))) {
                CustomField owner = test.userField("Delivery Owner", "io.clearowner.jira:delivery-owner");
                test.area.pluginLoaded(line -> {});
                assertThat(test.stores().issues().count()).isEqualTo(1665);
                edited = edit(test, owner);
            }
            try (TestModel again = new TestModel(Database.open(url), Path.of("..", "data"))) {
                again.area.pluginLoaded(line -> {});

                assertThat(again.log).as("imported once only").isEmpty();
                assertThat(again.stores().issues().count()).isEqualTo(1665);
                assertThat(again.stores().issues().byId(edited).getSummary()).isEqualTo("Better");
            }
        }
    }

    private static Long edit(TestModel test, CustomField owner) {
        ApplicationUser pat = test.user("pat");
        IssueService issues = test.services.get(IssueService.class);
        Long id = test.stores().db().count("select min(id) from jiraissue where resolution is null");
        var input = issues.newIssueInputParameters().setSummary("Better").addCustomFieldValue(owner.getId(), "pat");
        var validated = issues.validateUpdate(pat, id, input);
        assertThat(validated.isValid()).as("%s", validated.getErrorCollection()).isTrue();
        Issue updated = issues.update(pat, validated).getIssue();
        assertThat(updated.getCustomFieldValue(owner)).isEqualTo(pat);
        assertThat(test.services
                        .get(ChangeHistoryManager.class)
                        .getChangeHistories(updated)
                        .get(0)
                        .getChangeItemBeans())
                .hasSize(2);
        return id;
    }
}
