package io.clearowner.jira.insight.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.insight.search.UnclearAnswer.Counts;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.testing.FakeFields;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnclearSearchTest {

    private static final String ALL = "project = ABC";

    private final TestIndex index = new TestIndex();
    private final FakeFields fields = new FakeFields();
    private final Policies policies = mock();
    private final ApplicationUser viewer = mock();
    private final UnclearSearch search =
            new UnclearSearch(new ViewerSearches(index.searches, index.counts, fields), policies, index::within);

    @BeforeEach
    void bothFieldsExist() {
        fields.createClarityFields();
        when(policies.reasonsInForce()).thenReturn(Policy.DEFAULT.get(PolicySetting.REASONS));
    }

    @ParameterizedTest
    @EnumSource(UnclearFilter.class)
    void countsTheDemoDataTheSameWhicheverIsListed(UnclearFilter filter) {
        demoData();

        UnclearAnswer answer = search.find(viewer, ALL, filter, 0, 10);

        assertThat(answer.scopeIssues()).isEqualTo(170);
        assertThat(answer.counts()).isEqualTo(new Counts(101, 3, 100, 2));
        assertThat(answer.reasons())
                .isEqualTo(Map.of(
                        Role.PRODUCT, Map.of("inactive", 3L),
                        Role.DELIVERY, Map.of("missing", 99L, "inactive", 1L)));
        assertThat(answer.total())
                .isEqualTo(
                        switch (filter) {
                            case VISION -> 3;
                            case EXECUTION -> 100;
                            case EITHER -> 101;
                            case BOTH -> 2;
                        });
        assertThat(answer.page()).hasSize(1);
    }

    @Test
    void searchesOnlyForWhatIsNotKnownYet() {
        demoData();
        search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(index.searched)
                .containsExactly(
                        "scope",
                        "unclear ORDER BY priority DESC, updated DESC",
                        "vision",
                        "execution",
                        "vision=missing",
                        "vision=inactive",
                        "execution=missing",
                        "execution=inactive",
                        "waived");
    }

    @Test
    void searchesAsTheViewerAlone() {
        demoData();
        search.find(viewer, ALL, UnclearFilter.BOTH, 0, 10);
        assertThat(index.searchers).containsOnly(viewer);
    }

    @Test
    void takesAnonymousAsTheViewer() {
        demoData();
        search.find(null, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(index.searchers).containsOnlyNulls();
    }

    @Test
    void endsAfterOneSearchWhenTheScopeIsEmpty() {
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.counts()).isEqualTo(new Counts(0, 0, 0, 0));
        assertThat(answer.page()).isEmpty();
        assertThat(answer.searches().reasons()).isEqualTo(Map.of(Role.PRODUCT, Map.of(), Role.DELIVERY, Map.of()));
        assertThat(index.searched).containsExactly("scope");
    }

    @Test
    void endsAfterFourSearchesWhenAllIsClear() {
        index.with(5, "clear", "clear");
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.counts()).isEqualTo(new Counts(0, 0, 0, 0));
        assertThat(index.searched).hasSize(4);
    }

    @Test
    void countsWaivedRolesApart() {
        index.with(5, "waived", "missing").with(2, "waived", "clear");
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.counts()).isEqualTo(new Counts(5, 0, 5, 0));
        assertThat(answer.waived()).isEqualTo(Map.of(Role.PRODUCT, 7L, Role.DELIVERY, 0L));
    }

    @Test
    void doesNotSearchForExecutionWhenVisionIsClear() {
        index.with(5, "clear", "missing");
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.counts()).isEqualTo(new Counts(5, 0, 5, 0));
        assertThat(index.searched).doesNotContain("execution");
    }

    @Test
    void doesNotTakeAnIndexWithoutCodesForAllClear() {
        index.with(5, null, null);
        Refusal refusal = refusal(ALL);
        assertThat(refusal.kind()).isEqualTo(Kind.NOT_SET_UP);
        assertThat(refusal.problems().get(0).keyOrText()).isEqualTo("clear-owner.rest.fields.not-indexed");
    }

    @Test
    void countsCodesThatThePolicyNoLongerHasButTheIndexStillHas() {
        when(policies.reasonsInForce()).thenReturn(Set.of("missing"));
        index.with(2, "inactive", "clear").with(3, "missing", "clear");
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.reasons().get(Role.PRODUCT)).isEqualTo(Map.of("missing", 3L, "inactive", 2L));
    }

    @Test
    void keepsTheOrderOfTheScopeForTheList() {
        index.with(1, "missing", "clear");
        search.find(viewer, "project = ABC ORDER BY due", UnclearFilter.EITHER, 0, 10);
        assertThat(index.searched).contains("unclear ORDER BY due");
    }

    @Test
    void namesTheSearchBehindEveryNumber() {
        demoData();
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.searches())
                .isEqualTo(new UnclearAnswer.Searches(
                        "scope",
                        "unclear",
                        "vision",
                        "execution",
                        "both",
                        Map.of(Role.PRODUCT, "vision=waived", Role.DELIVERY, "execution=waived"),
                        Map.of(
                                Role.PRODUCT, Map.of("inactive", "vision=inactive"),
                                Role.DELIVERY,
                                        Map.of("missing", "execution=missing", "inactive", "execution=inactive"))));
    }

    @Test
    void refusesAScopeThatJiraCannotParse() {
        index.rejects("foo bar", "Error in the JQL Query");
        Refusal refusal = refusal("foo bar");
        assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
        assertThat(refusal.problems()).containsExactly(Refusal.Problem.verbatim("jql", "Error in the JQL Query"));
    }

    @Test
    void refusesAScopeThatJiraFindsInvalid() {
        invalid("project = NO", "The value 'NO' does not exist for the field 'project'.");
        Refusal refusal = refusal("project = NO");
        assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
        assertThat(refusal.problems().get(0).field()).isEqualTo("jql");
    }

    @Test
    void refusesWhenJiraCannotSearchTheClarityFields() {
        demoData();
        invalid("unclear", "Field 'cf[10100]' does not exist.");
        Refusal refusal = refusal(ALL);
        assertThat(refusal.kind()).isEqualTo(Kind.NOT_SET_UP);
        assertThat(refusal.problems().get(0).arguments()).containsExactly("Field 'cf[10100]' does not exist.");
    }

    @Test
    void refusesWhenAClarityFieldIsMissing() {
        fields.delete(Role.DELIVERY);
        assertThat(refusal(ALL).kind()).isEqualTo(Kind.NOT_SET_UP);
        assertThat(index.searched).isEmpty();
    }

    @Test
    void saysThatTheSearchFailed() throws SearchException {
        SearchException failure = mock();
        doThrow(failure).when(index.counts).getHitCount(any(), any(), eq(false));
        Refusal refusal = refusal(ALL);
        assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(refusal).hasCause(failure);
    }

    private void demoData() {
        index.with(2, "inactive", "missing")
                .with(1, "inactive", "clear")
                .with(97, "clear", "missing")
                .with(1, "clear", "inactive")
                .with(69, "clear", "clear");
    }

    private void invalid(String text, String message) {
        MessageSet messages = mock();
        when(messages.hasAnyErrors()).thenReturn(true);
        when(messages.getErrorMessages()).thenReturn(Set.of(message));
        doReturn(messages)
                .when(index.searches)
                .validateQuery(
                        any(), argThat(query -> query != null && text.equals(index.searches.getJqlString(query))));
    }

    private Refusal refusal(String jql) {
        return catchThrowableOfType(Refusal.class, () -> search.find(viewer, jql, UnclearFilter.EITHER, 0, 10));
    }
}
