package io.clearowner.jira.insight.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.insight.search.UnclearAnswer.Counts;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnclearSearchTest {

    private static final String ALL = "project = ABC";
    private static final String CODES = String.join(", ", Reasons.codes());
    private static final String ASSESSED = "cf[10100] in (clear, waived, " + CODES + ")";
    private static final String VISION = "cf[10100] in (" + CODES + ")";
    private static final String EXECUTION = "cf[10101] in (" + CODES + ")";
    private static final String EITHER = "(" + VISION + " OR " + EXECUTION + ")";

    private final FakeIndex index = new FakeIndex();
    private final FakeFields fields = new FakeFields();
    private final TestPolicies policies = new TestPolicies();
    private final ApplicationUser viewer = mock();
    private final UnclearSearch search =
            new UnclearSearch(new ViewerSearches(index.searches, index.counts, fields), policies.policies);
    private long lastId;

    /** Adds issues with these codes; null for an issue that was indexed without the fields. */
    private void indexed(int issues, String vision, String execution, ApplicationUser... viewers) {
        for (int i = 0; i < issues; i++) {
            FakeIndex.Document issue = index.issue(++lastId).with("project", "ABC");
            if (vision != null) {
                issue.with("cf[10100]", vision).with("cf[10101]", execution);
            }
            if (viewers.length > 0) {
                issue.visibleOnlyTo(viewers);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(UnclearFilter.class)
    void countsTheDemoDataAlike_whicheverRoleIsListed(UnclearFilter filter) {
        demoData();

        UnclearAnswer answer = search.find(viewer, ALL, filter, 0, 10);

        assertThat(answer.scopeIssues()).isEqualTo(170);
        assertThat(answer.counts()).isEqualTo(new Counts(170, 101, 3, 100, 2));
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
        assertThat(answer.page()).hasSize((int) Math.min(answer.total(), 10));
    }

    @Test
    void searchesOnlyForWhatIsNotKnownYet() {
        demoData();
        search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(index.searched)
                .containsExactly(
                        ALL,
                        ALL + " AND " + EITHER + " ORDER BY priority DESC, updated DESC",
                        ALL + " AND " + VISION,
                        ALL + " AND " + EXECUTION,
                        ALL + " AND " + ASSESSED,
                        ALL + " AND (cf[10100] in (waived, declined, unconfirmed, same-person, stale, no-why)"
                                + " OR cf[10101] in (waived, declined, unconfirmed, same-person, stale, no-when))",
                        ALL + " AND cf[10100] = missing",
                        ALL + " AND cf[10100] = inactive",
                        ALL + " AND cf[10101] = missing",
                        ALL + " AND cf[10101] = inactive");
    }

    @Test
    void countsOnlyWhatTheViewerSees() {
        indexed(2, "missing", "missing");
        indexed(3, "missing", "missing", viewer);
        indexed(4, "missing", "missing", mock(ApplicationUser.class));
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.BOTH, 0, 10);
        assertThat(answer.scopeIssues()).isEqualTo(5);
        assertThat(answer.counts()).isEqualTo(new Counts(5, 5, 5, 5, 5));
        assertThat(answer.page()).hasSize(5);
    }

    @Test
    void countsOnlyWhatAnonymousSees() {
        indexed(2, "missing", "missing");
        indexed(3, "missing", "missing", viewer);
        UnclearAnswer answer = search.find(null, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.scopeIssues()).isEqualTo(2);
        assertThat(answer.counts()).isEqualTo(new Counts(2, 2, 2, 2, 2));
    }

    @Test
    void needsOneSearch_ifTheScopeIsEmpty() {
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.counts()).isEqualTo(Counts.NONE);
        assertThat(answer.page()).isEmpty();
        assertThat(answer.searches().reasons()).isEqualTo(Map.of(Role.PRODUCT, Map.of(), Role.DELIVERY, Map.of()));
        assertThat(index.searched).containsExactly(ALL);
    }

    @Test
    void needsFourSearches_ifEverythingIsClear() {
        indexed(5, "clear", "clear");
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.counts()).isEqualTo(new Counts(5, 0, 0, 0, 0));
        assertThat(index.searched).hasSize(4);
    }

    @Test
    void countsNothingAsClear_whereNothingIsAssessed() {
        indexed(5, "not-assessed", "not-assessed");
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.scopeIssues()).isEqualTo(5);
        assertThat(answer.counts()).isEqualTo(Counts.NONE);
        assertThat(index.searched).hasSize(4);
    }

    @Test
    void countsWhatIsAssessed_apartFromTheScope() {
        demoData();
        indexed(1495, "not-assessed", "not-assessed");
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.scopeIssues()).isEqualTo(1665);
        assertThat(answer.counts()).isEqualTo(new Counts(170, 101, 3, 100, 2));
    }

    @ParameterizedTest
    @EnumSource(UnclearFilter.class)
    void needsAtMostTenSearches_withTheDefaultPolicy(UnclearFilter filter) {
        everyReasonOfTheDefaultPolicy();

        UnclearAnswer answer = search.find(viewer, ALL, filter, 0, 10);

        assertThat(answer.counts()).isEqualTo(new Counts(14, 12, 9, 9, 6));
        Map<String, Long> each = Map.of("missing", 3L, "inactive", 3L, "no-access", 3L);
        assertThat(answer.reasons()).isEqualTo(Map.of(Role.PRODUCT, each, Role.DELIVERY, each));
        assertThat(index.searched).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void needsFourSearchesMore_ifARoleIsWaived() {
        everyReasonOfTheDefaultPolicy();
        indexed(1, "waived", "clear");

        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);

        assertThat(answer.counts()).isEqualTo(new Counts(15, 12, 9, 9, 6));
        assertThat(answer.waived()).isEqualTo(Map.of(Role.PRODUCT, 1L, Role.DELIVERY, 0L));
        assertThat(index.searched).hasSize(14);
    }

    /** Each reason in either role alone and in both, two clear issues, and two that are not assessed. */
    private void everyReasonOfTheDefaultPolicy() {
        for (String reason : List.of("missing", "inactive", "no-access")) {
            indexed(1, reason, "clear");
            indexed(1, "clear", reason);
            indexed(2, reason, reason);
        }
        indexed(2, "clear", "clear");
        indexed(2, "not-assessed", "not-assessed");
    }

    @Test
    void countsWaivedRolesSeparately() {
        indexed(5, "waived", "missing");
        indexed(2, "waived", "clear");
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.counts()).isEqualTo(new Counts(7, 5, 0, 5, 0));
        assertThat(answer.waived()).isEqualTo(Map.of(Role.PRODUCT, 7L, Role.DELIVERY, 0L));
    }

    @Test
    void skipsTheSearchForExecution_ifVisionIsClear() {
        indexed(5, "clear", "missing");
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.counts()).isEqualTo(new Counts(5, 5, 0, 5, 0));
        assertThat(index.searched).doesNotContain(ALL + " AND " + EXECUTION);
    }

    @Test
    void reportsAnIndexWithoutCodes_insteadOfAllClear() {
        indexed(5, null, null);
        Refusal refusal = refusal(ALL);
        assertThat(refusal.kind()).isEqualTo(Kind.NOT_SET_UP);
        assertThat(refusal.problems().get(0).keyOrText()).isEqualTo("clear-owner.rest.fields.not-indexed");
    }

    @Test
    void countsIndexedCodesThatThePolicyNoLongerCounts() {
        policies.save(APolicy.counting("missing"));
        indexed(2, "inactive", "clear");
        indexed(3, "missing", "clear");
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.reasons().get(Role.PRODUCT)).isEqualTo(Map.of("missing", 3L, "inactive", 2L));
    }

    @Test
    void listsInTheOrderOfTheScope() {
        indexed(1, "missing", "clear");
        search.find(viewer, "project = ABC ORDER BY due", UnclearFilter.EITHER, 0, 10);
        assertThat(index.searched).contains(ALL + " AND " + EITHER + " ORDER BY due");
    }

    @Test
    void namesTheSearchBehindEveryNumber() {
        demoData();
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.searches())
                .isEqualTo(new UnclearAnswer.Searches(
                        ALL,
                        ALL + " AND " + ASSESSED,
                        ALL + " AND " + EITHER,
                        ALL + " AND " + VISION,
                        ALL + " AND " + EXECUTION,
                        ALL + " AND " + VISION + " AND " + EXECUTION,
                        Map.of(
                                Role.PRODUCT, ALL + " AND cf[10100] = waived",
                                Role.DELIVERY, ALL + " AND cf[10101] = waived"),
                        Map.of(
                                Role.PRODUCT, Map.of("inactive", ALL + " AND cf[10100] = inactive"),
                                Role.DELIVERY,
                                        Map.of(
                                                "missing", ALL + " AND cf[10101] = missing",
                                                "inactive", ALL + " AND cf[10101] = inactive"))));
    }

    @Test
    void rejectsAScopeThatJiraCannotParse() {
        Refusal refusal = refusal("foo bar");
        assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
        assertThat(refusal.problems()).containsExactly(Refusal.Problem.verbatim("jql", "Error in the JQL Query"));
    }

    @Test
    void rejectsAScopeThatJiraFindsInvalid() {
        index.rejects("resolution = NO", "The value 'NO' does not exist for the field 'resolution'.");
        Refusal refusal = refusal("resolution = NO");
        assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
        assertThat(refusal.problems())
                .containsExactly(
                        Refusal.Problem.verbatim("jql", "The value 'NO' does not exist for the field 'resolution'."));
    }

    @Test
    void rejectsAScopeOfWhichNothingIsVisible_withoutNamingIt() {
        index.rejects("NO", "The value 'NO' does not exist for the field 'project'.");
        for (String jql : List.of("project = NO", "project in (NO, NO2)")) {
            Refusal refusal = refusal(jql);
            assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
            assertThat(refusal.problems()).containsExactly(Refusal.Problem.of("jql", "clear-owner.rest.scope.hidden"));
        }
    }

    @Test
    void countsTheRest_whereThePersonCannotSeeAProjectOfTheScope() {
        demoData();
        index.rejects("NO", "The value 'NO' does not exist for the field 'project'.");

        UnclearAnswer answer = search.find(viewer, "project in (ABC, NO)", UnclearFilter.EITHER, 0, 10);

        assertThat(answer.partial()).isTrue();
        assertThat(answer.counts()).isEqualTo(new Counts(170, 101, 3, 100, 2));
        assertThat(answer.searches().scope()).isEqualTo("project in (ABC)");
        assertThat(search.find(viewer, "project in (ABC)", UnclearFilter.EITHER, 0, 10)
                        .partial())
                .isFalse();
    }

    @Test
    void reportsClarityFieldsThatJiraCannotSearch() {
        demoData();
        index.rejects("cf[10100]", "Field 'cf[10100]' does not exist.");
        Refusal refusal = refusal(ALL);
        assertThat(refusal.kind()).isEqualTo(Kind.NOT_SET_UP);
        assertThat(refusal.problems().get(0).arguments()).containsExactly("Field 'cf[10100]' does not exist.");
    }

    @Test
    void reportsAMissingClarityField() {
        fields.deleteClarity(Role.DELIVERY);
        assertThat(refusal(ALL).kind()).isEqualTo(Kind.NOT_SET_UP);
        assertThat(index.searched).isEmpty();
    }

    @Test
    void reportsAFailedSearch() {
        index.breakDown();
        Refusal refusal = refusal(ALL);
        assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(refusal).hasCauseInstanceOf(SearchException.class);
    }

    private void demoData() {
        indexed(2, "inactive", "missing");
        indexed(1, "inactive", "clear");
        indexed(97, "clear", "missing");
        indexed(1, "clear", "inactive");
        indexed(69, "clear", "clear");
    }

    private Refusal refusal(String jql) {
        return catchThrowableOfType(Refusal.class, () -> search.find(viewer, jql, UnclearFilter.EITHER, 0, 10));
    }

    @Test
    void answersForAScopeInWhichOurFieldsDoNotApply_withoutAnythingUnclear() {
        indexed(3, null, null);
        JiraIssues jira = new JiraIssues(fields);
        for (long id = 1; id <= 3; id++) {
            index.issue(id).of(jira.issue(id));
        }
        assertThatThrownBy(() -> search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not-indexed");

        fields.hideClarity(Role.PRODUCT, "1");
        UnclearAnswer answer = search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10);
        assertThat(answer.scopeIssues()).isEqualTo(3);
        assertThat(answer.counts()).isEqualTo(Counts.NONE);

        index.rejects("cf[10100]", "The field does not exist");
        assertThat(search.find(viewer, ALL, UnclearFilter.EITHER, 0, 10).counts())
                .isEqualTo(Counts.NONE);
    }
}
