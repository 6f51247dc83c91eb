package io.clearowner.sandbox.model.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.boot.TestModel;
import io.clearowner.sandbox.model.permission.BrowseFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoImportTest {
    private static final Path DATA = Path.of("..", "data");
    private static final String HEADER =
            "Tracker,Project,IssueId,IssueType,Summary,Priority,Created,Updated,Resolved,Due,Labels,Reporter,Assignee";
    private static final String GOOD =
            "Apache,Hive,%s,Bug,Fix it,Major,2014-05-21T00:18:48.000+0000,,,2018-03-31,\"['java', 'jdk 1.7']\",u1,u2";

    @TempDir
    Path folder;

    @Test
    void importsAllOfTheDemoDataOnce() throws Exception {
        try (TestModel test = new TestModel(DATA)) {
            CustomField product = test.userField("Product Owner", "io.clearowner.jira:product-owner");
            CustomField delivery = test.userField("Delivery Owner", "io.clearowner.jira:delivery-owner");
            List<String> progress = new ArrayList<>();

            test.area.pluginLoaded(progress::add);
            test.area.pluginLoaded(progress::add);

            assertThat(progress)
                    .contains("Imported 982 people", "Imported 215 projects", "Imported 1665 of 1665 issues")
                    .noneMatch(line -> line.startsWith("Left out"));
            assertThat(test.log).containsExactly("index all");
            assertThat(test.stores().issues().count()).isEqualTo(1665);
            assertThat(test.stores().projects().all())
                    .hasSize(215)
                    .extracting(Project::getKey)
                    .allMatch(key -> key.matches("[A-Z][A-Z0-9]+"));
            assertThat(test.stores().accounts().all())
                    .hasSize(982 + 3)
                    .extracting(ApplicationUser::getDisplayName)
                    .doesNotHaveDuplicates();
            assertThat(clarities(test, product, delivery, true)).isEqualTo("69 clear, 3 vision, 100 execution, 2 both");
            assertThat(clarities(test, product, delivery, false))
                    .isEqualTo("1247 clear, 116 vision, 377 execution, 75 both");
        }
    }

    @Test
    void leavesTheOwnersEmptyAndMakesLeadsFromTheSamePeople() throws Exception {
        try (TestModel test = new TestModel(DATA, false)) {
            CustomField product = test.userField("Product Owner", "io.clearowner.jira:product-owner");
            CustomField delivery = test.userField("Delivery Owner", "io.clearowner.jira:delivery-owner");
            List<String> progress = new ArrayList<>();

            test.area.pluginLoaded(progress::add);

            assertThat(progress).contains("Left the owners empty and made 87 components from labels");
            assertThat(clarities(test, product, delivery, false))
                    .isEqualTo("0 clear, 1665 vision, 1665 execution, 1665 both");
            assertThat(test.stores().db().count("select count(*) from customfieldvalue"))
                    .isZero();
            assertThat(test.stores().projects().all())
                    .hasSize(215)
                    .extracting(Project::getProjectLead)
                    .allMatch(ApplicationUser::isActive)
                    .filteredOn(lead -> lead.getName().equals("admin"))
                    .hasSizeLessThan(10);
            List<ProjectComponent> components = test.stores().projects().all().stream()
                    .flatMap(project -> project.getProjectComponents().stream())
                    .toList();
            assertThat(components)
                    .hasSize(87)
                    .extracting(ProjectComponent::getComponentLead)
                    .allMatch(lead -> lead == null || lead.isActive())
                    .filteredOn(Objects::isNull)
                    .hasSize(1);
        }
    }

    @Test
    void theLeadOfAComponentIsWhoIsNamedMostInItsIssues() throws Exception {
        Files.writeString(folder.resolve("people.csv"), "User,Active\nu1,true\nu2,false\nu3,true\nu4,true\n");
        Files.writeString(
                folder.resolve("issues.csv"),
                HEADER + "\n"
                        + row(1, "['Core', 'core']", "u1", "u2")
                        + row(2, "['CORE']", "u1", "u2")
                        + row(3, "['core', 'ui']", "u1", "u3")
                        + row(4, "['ui']", "u1", "u3")
                        + row(5, "['ui']", "u4", "u1")
                        + row(6, "['docs']", "u4", "")
                        + row(7, "['docs', 'once']", "u4", ""));
        try (TestModel test = new TestModel(folder, false)) {
            test.area.pluginLoaded(line -> {});

            Issue first = test.stores().issues().byKeyIgnoringCase("HIVE-1");
            assertThat(first.getComponents())
                    .extracting(ProjectComponent::getName)
                    .containsExactly("Core");
            assertThat(first.getProjectObject().getProjectLead().getName()).isEqualTo("u3");
            assertThat(first.getProjectObject().getProjectComponents())
                    .extracting(part ->
                            part.getName() + " " + part.getComponentLead().getName())
                    .containsExactlyInAnyOrder("Core u3", "ui u3", "docs u4");
        }
    }

    private static String row(int id, String labels, String reporter, String assignee) {
        return "Apache,Hive,%s,Bug,Fix it,Major,2014-05-21T00:18:48.000+0000,,,,\"%s\",%s,%s\n"
                .formatted(id, labels, reporter, assignee);
    }

    /** Counts the imported data as the data's README does. */
    private static String clarities(TestModel test, CustomField product, CustomField delivery, boolean openOnly) {
        int[] counts = new int[4];
        test.stores().issues().forEachBatch(batch -> batch.stream()
                .filter(issue -> !openOnly || issue.getResolution() == null)
                .forEach(issue -> {
                    boolean vision = unclear(issue, product);
                    boolean execution = unclear(issue, delivery);
                    counts[0] += vision || execution ? 0 : 1;
                    counts[1] += vision ? 1 : 0;
                    counts[2] += execution ? 1 : 0;
                    counts[3] += vision && execution ? 1 : 0;
                }));
        return counts[0] + " clear, " + counts[1] + " vision, " + counts[2] + " execution, " + counts[3] + " both";
    }

    private static boolean unclear(Issue issue, CustomField field) {
        ApplicationUser owner = (ApplicationUser) issue.getCustomFieldValue(field);
        return owner == null || !owner.isActive();
    }

    @Test
    void grantsEveryOwnerAccessAndLeeLess() throws Exception {
        try (TestModel test = new TestModel(DATA)) {
            test.area.pluginLoaded(line -> {});
            BrowseFilter filter = test.services.get(BrowseFilter.class);
            var lee = filter.visibleTo(test.user("lee"));

            assertThat(lee.projectIds()).hasSize(162);
            assertThat(lee.securityLevelIds()).isEmpty();
            assertThat(filter.visibleTo(test.user("pat")).projectIds()).hasSize(215);
            assertThat(filter.visibleTo(test.user("u0001")).securityLevelIds()).hasSize(2);
            assertThat(filter.visibleTo(null).projectIds()).isEmpty();
        }
    }

    @Test
    void readsEveryColumn() throws Exception {
        write(GOOD.formatted(7));
        try (TestModel test = new TestModel(folder)) {
            test.area.pluginLoaded(line -> {});

            Issue issue = test.stores().issues().byKeyIgnoringCase("hive-1");
            assertThat(issue.getSummary()).isEqualTo("Fix it");
            assertThat(issue.getIssueType().getName()).isEqualTo("Bug");
            assertThat(issue.getPriority().getName()).isEqualTo("Major");
            assertThat(issue.getCreated()).isEqualTo(Timestamp.from(Instant.parse("2014-05-21T00:18:48Z")));
            assertThat(issue.getUpdated()).isEqualTo(issue.getCreated());
            assertThat(issue.getDueDate().toString()).startsWith("2018-03-31 00:00");
            assertThat(issue.getLabels()).extracting(Label::getLabel).containsExactly("java", "jdk_1.7");
            assertThat(issue.getReporter().getUsername()).isEqualTo("u1");
            assertThat(issue.getAssignee().isActive()).isFalse();
            assertThat(test.stores().accounts().authenticate("u1", "u1")).isPresent();
            assertThat(test.stores().accounts().authenticate("u2", "u2")).isEmpty();
        }
    }

    @Test
    void reportsAFaultyRowWithItsLineAndImportsTheRest() throws Exception {
        write(
                GOOD.formatted(1),
                GOOD.formatted(2).replace("2014-05-21T00:18:48.000+0000", "yesterday"),
                GOOD.formatted(3).replace("u1,u2", "u1,u9"),
                GOOD.formatted(4).replace("Fix it", ""),
                GOOD.formatted(5) + ",one more",
                GOOD.formatted(6).replace("2018-03-31", "2018-02-31"),
                GOOD.formatted(1),
                GOOD.formatted(7).replace("\"['java', 'jdk 1.7']\"", "java"),
                GOOD.formatted(8).replace("Fix it", "\"Fix\nit\""),
                GOOD.formatted(9).replace("Fix it", "\"Fix it"),
                GOOD.formatted(10));
        Files.writeString(folder.resolve("people.csv"), "User,Active\nu1,true\nu2,perhaps\nu1,true\nu2,false\n");
        try (TestModel test = new TestModel(folder)) {
            List<String> progress = new ArrayList<>();
            test.area.pluginLoaded(progress::add);

            assertThat(progress.stream().filter(line -> line.startsWith("Left out: ")))
                    .map(line -> line.substring("Left out: ".length()))
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("people.csv line 3: Active must be true or false"),
                            line -> assertThat(line).startsWith("people.csv line 4: the user 'u1' is there already"),
                            line -> assertThat(line).startsWith("issues.csv line 3: Created must be a time"),
                            line -> assertThat(line)
                                    .isEqualTo("issues.csv line 4: Assignee: there is no user 'u9' in people.csv"),
                            line -> assertThat(line).isEqualTo("issues.csv line 5: Summary is missing"),
                            line -> assertThat(line)
                                    .isEqualTo("issues.csv line 6: there are 14 columns, there must be 13"),
                            line -> assertThat(line).startsWith("issues.csv line 7: Due must be a day"),
                            line -> assertThat(line)
                                    .startsWith("issues.csv line 8: the issue 1 of Apache is there already"),
                            line -> assertThat(line).startsWith("issues.csv line 9: Labels must be a list"),
                            line -> assertThat(line).isEqualTo("issues.csv line 12: a quote is opened and not closed"));
            assertThat(summaries(test)).containsExactly("Fix it", "Fix it", "Fix it");
        }
    }

    private static List<String> summaries(TestModel test) {
        return test.stores().db().list("select summary from jiraissue order by id", row -> row.getString(1));
    }

    @Test
    void importsKeysOfPeopleWhereGiven() throws Exception {
        write();
        Files.writeString(folder.resolve("people.csv"), "User,Active,Key\nu1,true,first\nu2,false,\n");
        try (TestModel test = new TestModel(folder)) {
            test.area.pluginLoaded(line -> {});
            assertThat(test.stores().accounts().byName("u1").orElseThrow().getKey())
                    .isEqualTo("first");
            assertThat(test.stores().accounts().byName("u2").orElseThrow().getKey())
                    .startsWith("JIRAUSER");
        }
    }

    @Test
    void refusesAFileWithOtherColumns() throws Exception {
        write();
        Files.writeString(folder.resolve("issues.csv"), "Key,Summary\nA-1,Fix it\n");
        try (TestModel test = new TestModel(folder)) {
            assertThatThrownBy(() -> test.area.pluginLoaded(line -> {}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("issues.csv")
                    .hasMessageContaining("Tracker,Project,IssueId");
            assertThat(test.stores().db().count("select count(*) from app_user"))
                    .as("nothing is half imported")
                    .isEqualTo(3);
        }
    }

    private void write(String... rows) throws IOException {
        Files.writeString(folder.resolve("people.csv"), "User,Active\nu1,true\nu2,false\n");
        Files.writeString(folder.resolve("issues.csv"), HEADER + "\n" + String.join("\n", rows) + "\n");
    }
}
