package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.insight.search.OwnerSearch;
import io.clearowner.jira.insight.search.ViewerSearches;
import io.clearowner.jira.insight.search.VisibleAreas;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.rest.json.OwnersJson;
import io.clearowner.jira.rest.json.UserJson;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.testing.FakeAccess;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnersResourceTest {

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final FakeIndex index = new FakeIndex();
    private final TestPolicies policies = new TestPolicies();
    private final FakeAccess access = new FakeAccess();
    private final UserSearchService userSearch = mock();
    private final AvatarService avatars = mock();
    private final TestServer server = new TestServer(new OwnersResource(
            new OwnerSearch(
                    new ViewerSearches(index.searches, index.counts, fields),
                    fields,
                    jira.assessor(policies),
                    jira.users,
                    policies.policies,
                    new VisibleAreas(
                            new StoredAreaOwners(
                                    new AreaOwnerStore(policies.database().ao()),
                                    new FakeCaches(),
                                    area -> {},
                                    Clock.systemUTC()),
                            index.projects,
                            jira.permissions)),
            policies.policies,
            jira.users,
            userSearch,
            new OwnersJson(new UserJson(jira.users, avatars, access.authentication)),
            access.access,
            new Responses(
                    access.authentication,
                    new RequestLimits(4, 0, Duration.ofSeconds(1)),
                    user -> "UTC",
                    new RecentProblems(Clock.systemUTC()))));

    @BeforeEach
    void anonymousVisitor() {
        access.logIn(null);
        when(access.authentication.getI18nHelper()).thenReturn(TestTexts.english());
        ApplicationUser ann = jira.users.getUserByKey("ann");
        when(ann.getName()).thenReturn("ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"project = ABC", "foo = (", "project = GONE"})
    void treatsAKeyThatExistsLikeOneThatDoesNot(String jql) {
        index.rejects("GONE", "The value 'GONE' does not exist.");
        TestServer.Answer existing = asked("ann", jql);
        List<String> searchesOfExisting = List.copyOf(index.searched);
        index.searched.clear();
        TestServer.Answer absent = asked("xyz", jql);

        assertThat(absent.status()).isEqualTo(existing.status());
        assertThat(absent.body()).isEqualTo(existing.body().replace("ann", "xyz"));
        assertThat(index.searched)
                .isEqualTo(searchesOfExisting.stream()
                        .map(searched -> searched.replace("ann", "xyz"))
                        .toList());
    }

    @Test
    void saysWhetherPartsOfTheScopeWereLeftOut() {
        index.rejects("GONE", "The value 'GONE' does not exist.");
        when(userSearch.canPerformAjaxSearch((ApplicationUser) null)).thenReturn(true);
        when(avatars.getAvatarURL(any(), any(), any())).thenReturn(URI.create("/avatar.png"));

        assertThat(asked("ann", "project in (ABC, GONE)").json().at("/partial").booleanValue())
                .isTrue();
        assertThat(asked("ann", "project = ABC").json().at("/partial").isBoolean())
                .isTrue();
        assertThat(asked("ann", "project = ABC").json().at("/partial").booleanValue())
                .isFalse();
        assertThat(asked("ann", "project = ABC").json().at("/user/key").textValue())
                .isEqualTo("ann");
    }

    private TestServer.Answer asked(String key, String jql) {
        return server.post("owners/" + key, "{\"jql\": \"" + jql + "\"}");
    }
}
