package io.clearowner.jira.upkeep.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.UserPickers;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestDatabase;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScopedIssuesTest {

    private static final UserKey ANN = new UserKey("JIRAUSER10100");
    private static final String PRODUCT_OWNER = "cf[10000]";
    private static final String DELIVERY_OWNER = "cf[10001]";

    private final IssueManager issues = mock(IssueManager.class);
    private final FakeIndex index = new FakeIndex();
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final StoredAreaOwners areas = new StoredAreaOwners(
            new AreaOwnerStore(TestDatabase.h2().ao()), new FakeCaches(), area -> {}, Clock.systemUTC());
    private final UserManager users = mock(UserManager.class);
    private final FakeFields fields = new FakeFields();
    private final CustomFieldValuePersister values = mock(CustomFieldValuePersister.class);
    private final TestPolicies policies = new TestPolicies();
    private final ProjectManager projects = mock(ProjectManager.class);
    private final ScopedIssues scoped = new ScopedIssues(
            issues, index.search, fields, new Epics(customFields), areas, lastSources(), users, values);

    private LastSources lastSources() {
        return new LastSources(index.search, policies.policies, projects, users, policies.userPickers.pickers, values);
    }

    @BeforeEach
    void annIsKnownToJira() {
        ApplicationUser ann = mock(ApplicationUser.class);
        when(ann.getUsername()).thenReturn("ann");
        when(users.getUserByKeyEvenWhenUnknown(ANN.value())).thenReturn(ann);
        when(users.getUserByKey(ANN.value())).thenReturn(ann);
    }

    @Test
    void addsSubTasks() {
        index.issue(11).with("parent", 1);
        index.issue(12).with("parent", 1);
        index.issue(21).with("parent", 2);

        assertThat(scoped.named(List.of(1L))).containsExactly(1L, 11L, 12L);
    }

    @Test
    void ends_whenIssuesFormACircle() {
        index.issue(1).with("parent", 2);
        index.issue(2).with("parent", 1);

        assertThat(scoped.named(List.of(1L))).containsExactly(1L, 2L);
    }

    @Test
    void findsAnOwnerInEitherRole_byNameOrByKey() {
        index.issue(5).with(PRODUCT_OWNER, "ann");
        index.issue(6).with(DELIVERY_OWNER, ANN.value());
        index.issue(7).with(PRODUCT_OWNER, "bob").with(DELIVERY_OWNER, "bob");

        assertThat(scoped.ofOwners(List.of(ANN))).containsExactly(5L, 6L);
    }

    @Test
    void findsWhatAPersonWithoutAnAccountOwned_inWhatIsStored() {
        when(users.getUserByKey(ANN.value())).thenReturn(null);
        when(values.getIssueIdsWithValue(
                        fields.owner(Role.DELIVERY).orElseThrow(), PersistenceFieldType.TYPE_LIMITED_TEXT, ANN.value()))
                .thenReturn(Set.of(9L));
        index.issue(91).with("parent", 9);
        index.issue(10).with(PRODUCT_OWNER, "bob");

        assertThat(scoped.ofOwners(List.of(ANN))).containsExactly(9L, 91L);
    }

    @Test
    void findsWhatSeveralPeopleOwn() {
        index.issue(5).with(PRODUCT_OWNER, "ann");
        index.issue(6).with(DELIVERY_OWNER, "bob");
        index.issue(7).with(PRODUCT_OWNER, "eve");

        assertThat(scoped.ofOwners(List.of(ANN, new UserKey("bob")))).containsExactly(5L, 6L);
    }

    @Test
    void addsIssuesWithoutAnOwner_inTheAreasOfAnOwner() {
        areas.set(Area.project(10000), Role.DELIVERY, Optional.of(ANN), ANN);
        areas.set(Area.component(7), Role.PRODUCT, Optional.of(ANN), ANN);
        index.issue(77).with("project", 10000);
        index.issue(78).with("project", 10000).with(DELIVERY_OWNER, "bob");
        index.issue(79).with("project", 10001);
        index.issue(80).with("project", 10001).with("component", 7);
        index.issue(81).with("project", 10001).with("component", 7).with(PRODUCT_OWNER, "bob");

        assertThat(scoped.ofOwners(List.of(ANN))).containsExactly(77L, 80L);
    }

    @Test
    void findsTheIssuesOfAnEpic_andTheirSubTasks() {
        CustomFieldType<?, ?> epicLink = mock();
        when(epicLink.getKey()).thenReturn(Epics.EPIC_LINK);
        CustomField link = mock(CustomField.class);
        when(link.getIdAsLong()).thenReturn(3L);
        when(link.getCustomFieldType()).thenAnswer(call -> epicLink);
        when(customFields.getCustomFieldObjects()).thenReturn(List.of(link));
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> {
            List<Issue> loaded = new ArrayList<>();
            for (Long id : call.<Collection<Long>>getArgument(0)) {
                Issue issue = mock(Issue.class);
                when(issue.getKey()).thenReturn("ABC-" + id);
                loaded.add(issue);
            }
            return loaded;
        });
        index.issue(5).with("cf[3]", "ABC-1");
        index.issue(6).with("cf[3]", "ABC-1");
        index.issue(7).with("cf[3]", "ABC-2");
        index.issue(61).with("parent", 6);

        assertThat(scoped.ofEpic(1)).containsExactly(5L, 6L, 61L);
    }

    @Test
    void searchesForNoEpics_withoutJiraSoftware() {
        assertThat(scoped.ofEpic(1)).isEmpty();
        assertThat(index.searched).isEmpty();
    }

    @Test
    void leavesOutIssuesToWhichTheClarityDoesNotApply_whenItLooksForThoseWithoutOne() {
        JiraIssues jira = new JiraIssues(fields);
        Issue applies = jira.issue(5);
        Issue hidden = jira.issue(6);
        when(hidden.getIssueTypeId()).thenReturn("9");
        fields.hideClarity(Role.PRODUCT, "9");
        fields.hideClarity(Role.DELIVERY, "9");
        index.issue(5).with("project", 10000);
        index.issue(6).with("project", 10000);
        when(issues.getIssueObjects(anyCollection())).thenReturn(List.of(applies, hidden));

        assertThat(scoped.withoutClarity()).containsExactly(5L);
    }

    private void productOwnersComeFrom(MappedField field) {
        policies.save(APolicy.likeTheDefault().with(PolicySetting.PRODUCT_INHERITS_FROM_FIELD, field));
    }

    @Test
    void addsIssuesWithoutAnOwner_whoseMappedFieldNamesThePerson() {
        policies.userPickers.add(10300, "Team lead");
        index.issue(5).with("assignee", "ann");
        index.issue(6).with("assignee", "ann").with(PRODUCT_OWNER, "bob");
        index.issue(7).with("reporter", "ann");
        index.issue(8).with("cf[10300]", "ann");

        assertThat(scoped.ofOwners(List.of(ANN))).isEmpty();
        productOwnersComeFrom(MappedField.ASSIGNEE);
        assertThat(scoped.ofOwners(List.of(ANN))).containsExactly(5L);
        productOwnersComeFrom(MappedField.REPORTER);
        assertThat(scoped.ofOwners(List.of(ANN))).containsExactly(7L);
        productOwnersComeFrom(MappedField.custom(10300));
        assertThat(scoped.ofOwners(List.of(ANN))).containsExactly(8L);
    }

    @Test
    void searchesForAssignees_onlyInProjectsWherePoliciesTakeOwnersFromThem() {
        policies.saveForProject(
                10001, APolicy.likeTheDefault().with(PolicySetting.DELIVERY_INHERITS_FROM_FIELD, MappedField.ASSIGNEE));
        index.issue(5).with("project", 10000).with("assignee", "ann");
        index.issue(6).with("project", 10001).with("assignee", "ann");

        assertThat(scoped.ofOwners(List.of(ANN))).containsExactly(6L);
    }

    @Test
    void readsWhatIsStoredInAUserPicker_forAPersonWithoutAnAccount_andWithoutASearcher() {
        CustomField unsearchable = policies.userPickers.add(10300, "Team lead", UserPickers.USER_PICKER);
        when(values.getIssueIdsWithValue(unsearchable, PersistenceFieldType.TYPE_LIMITED_TEXT, ANN.value()))
                .thenReturn(Set.of(9L));
        productOwnersComeFrom(MappedField.custom(10300));

        assertThat(scoped.ofOwners(List.of(ANN))).containsExactly(9L);

        CustomField searchable = policies.userPickers.add(10300, "Team lead");
        when(values.getIssueIdsWithValue(searchable, PersistenceFieldType.TYPE_LIMITED_TEXT, ANN.value()))
                .thenReturn(Set.of(10L));
        assertThat(scoped.ofOwners(List.of(ANN))).isEmpty();

        when(users.getUserByKey(ANN.value())).thenReturn(null);
        assertThat(scoped.ofOwners(List.of(ANN))).containsExactly(10L);
    }

    @Test
    void findsNothingByAFieldThatIsGone() {
        policies.userPickers.add(10300, "Team lead");
        productOwnersComeFrom(MappedField.custom(10300));
        policies.userPickers.delete(10300);
        index.issue(8).with("cf[10300]", "ann");

        assertThat(scoped.ofOwners(List.of(ANN))).isEmpty();
    }

    @Test
    void addsIssuesWithoutAnOwner_inProjectsAndComponentsThatThePersonLeads_andTheirSubTasks() {
        ProjectComponent server = mock(ProjectComponent.class);
        when(server.getId()).thenReturn(7L);
        when(server.getLead()).thenReturn(ANN.value());
        Project withServer = project(10000, "bob", server);
        Project ledByAnn = project(10001, ANN.value());
        when(projects.getProjects()).thenReturn(List.of(withServer, ledByAnn));
        index.issue(5).with("project", 10000).with("component", 7);
        index.issue(6).with("project", 10000).with("component", 7).with(PRODUCT_OWNER, "bob");
        index.issue(51).with("project", 10000).with("parent", 5).with(PRODUCT_OWNER, "bob");
        index.issue(8).with("project", 10001);

        assertThat(scoped.ofOwners(List.of(ANN))).isEmpty();
        policies.save(APolicy.likeTheDefault()
                .with(PolicySetting.PRODUCT_INHERITS_FROM_LEADS, Set.of(Provenance.COMPONENT_LEAD)));
        assertThat(scoped.ofOwners(List.of(ANN))).containsExactly(5L, 51L);
        policies.save(APolicy.likeTheDefault()
                .with(PolicySetting.DELIVERY_INHERITS_FROM_LEADS, Set.of(Provenance.PROJECT_LEAD)));
        assertThat(scoped.ofOwners(List.of(ANN))).containsExactly(8L);
    }

    private static Project project(long id, String lead, ProjectComponent... components) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getLeadUserKey()).thenReturn(lead);
        when(project.getProjectComponents()).thenReturn(List.of(components));
        return project;
    }
}
