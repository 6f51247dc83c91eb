package io.clearowner.jira.ownership;

import static io.clearowner.jira.ownership.TestIssue.aSubTaskOf;
import static io.clearowner.jira.ownership.TestIssue.anIssue;
import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.NoCommitments;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {

    private static final Policy EVERYTHING = APolicy.counting("missing", "inactive", "no-access", "same-person")
            .coveringResolved()
            .policy();

    private final TestPeople people = new TestPeople();
    private final TestCommitments commitments = new TestCommitments();
    private final MovableClock clock = new MovableClock(TestIssue.CREATED);
    private final Assessor assessor = new Assessor(people, new NoCommitments(), commitments, clock);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # product | delivery | vision                 | execution
            ann       | bob      | clear                  | clear
            -         | bob      | missing                | clear
            ann       | -        | clear                  | missing
            -         | -        | missing                | missing
            gone      | bob      | inactive               | clear
            ann       | gone     | clear                  | inactive
            ann       | stranger | clear                  | no-access
            nobody    | ann      | inactive               | clear
            ann       | ann      | clear                  | clear
            gone      | gone     | inactive               | inactive
            """)
    void assessesByTheDefaultPolicy(String product, String delivery, String vision, String execution) {
        Assessment assessment = assessor.assess(anIssue().ownedBy(product, delivery), Policy.DEFAULT);

        assertIs(assessment.product(), vision);
        assertIs(assessment.delivery(), execution);
        assertThat(assessment.unclear()).isEqualTo(!"clear".equals(vision) || !"clear".equals(execution));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # product | delivery | vision                         | execution
            ann       | bob      | clear                          | clear
            ann       | ann      | same-person                    | same-person
            -         | -        | missing                        | missing
            gone      | gone     | inactive same-person           | inactive same-person
            stranger  | stranger | no-access same-person          | no-access same-person
            nobody    | nobody   | inactive same-person           | inactive same-person
            """)
    void wantsTwoPeople_whenThePolicySaysSo(String product, String delivery, String vision, String execution) {
        Assessment assessment = assessor.assess(anIssue().ownedBy(product, delivery), EVERYTHING);

        assertIs(assessment.product(), vision);
        assertIs(assessment.delivery(), execution);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            -        | -        | false
            ann      | ann      | false
            gone     | stranger | false
            stranger | ann      | true
            -        | gone     | true
            """)
    void assessesOneRoleAsItAssessesBoth(String product, String delivery, boolean resolved) {
        TestIssue issue =
                anIssue().ownedBy(product, delivery).resolved(resolved).described(false);
        for (Policy policy : List.of(Policy.DEFAULT, EVERYTHING)) {
            for (Role role : Role.values()) {
                assertThat(assessor.clarity(issue, policy, role))
                        .isEqualTo(assessor.assess(issue, policy).of(role).clarity());
            }
        }
    }

    @Test
    void assessesOneRoleWithoutTheOther() {
        assessor.clarity(anIssue().ownedBy("ann", "bob"), Policy.DEFAULT, Role.PRODUCT);

        assertThat(people.questions).containsExactly("active ann", "canBrowse ann");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # own  | parent's | owner | from   | vision
            ann    | bob      | ann   | issue  | clear
            -      | bob      | bob   | parent | clear
            -      | gone     | gone  | parent | inactive
            ann    | -        | ann   | issue  | clear
            -      | -        | -     | -      | missing
            """)
    void subTasksInheritFromTheirParent(String own, String parents, String owner, String from, String vision) {
        TestIssue subTask = aSubTaskOf(anIssue().ownedBy(parents, null)).ownedBy(own, null);

        RoleAssessment product = assessor.assess(subTask, covering("5")).product();

        assertIs(product, vision);
        assertThat(product.owner().map(o -> o.user().value())).isEqualTo(Optional.ofNullable(owner));
        assertThat(product.owner().map(o -> o.provenance().code())).isEqualTo(Optional.ofNullable(from));
    }

    @Test
    void inheritsEachRoleByItself() {
        TestIssue subTask = aSubTaskOf(anIssue().ownedBy("ann", "bob")).ownedBy(null, "ann");

        Assessment assessment = assessor.assess(
                subTask, APolicy.counting("same-person").coveringTypes("5").policy());

        assertIs(assessment.product(), "same-person");
        assertIs(assessment.delivery(), "same-person");
    }

    @Test
    void standardIssuesDoNotInherit() {
        TestIssue issue = anIssue().below(anIssue().ownedBy("ann", "bob"));

        assertIs(assessor.assess(issue, Policy.DEFAULT).product(), "missing");
    }

    @Test
    void endsAtACycleOfParents() {
        TestIssue first = aSubTaskOf(null);
        first.below(aSubTaskOf(first));

        assertIs(assessor.assess(first, covering("5")).product(), "missing");
    }

    @ParameterizedTest
    @CsvSource({"1, clear", "8, clear", "9, missing"})
    void inheritsThroughALimitedNumberOfParents(int depth, String vision) {
        TestIssue issue = anIssue().ownedBy("ann", null);
        for (int i = 0; i < depth; i++) {
            issue = aSubTaskOf(issue);
        }

        assertIs(assessor.assess(issue, covering("5")).product(), vision);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # resolved | sub-task | type | covers resolved | assessed types | vision
            false      | false    | 1    | false           | -            | missing
            true       | false    | 1    | false           | -            | not-assessed
            true       | false    | 1    | true            | -            | missing
            false      | true     | 5    | false           | -            | not-assessed
            false      | true     | 5    | false           | 5            | missing
            false      | false    | 1    | false           | 5            | not-assessed
            false      | false    | 1    | false           | 1            | missing
            true       | false    | 1    | false           | 1            | not-assessed
            """)
    void isNotAssessed_whenThePolicyDoesNotCoverTheIssue(
            boolean resolved,
            boolean subTask,
            String type,
            boolean includesResolved,
            String coveredTypes,
            String vision) {
        TestIssue issue =
                (subTask ? aSubTaskOf(anIssue()) : anIssue()).ofType(type).resolved(resolved);
        APolicy policy = APolicy.counting("missing");
        if (includesResolved) {
            policy = policy.coveringResolved();
        }
        if (coveredTypes != null) {
            policy = policy.coveringTypes(coveredTypes);
        }

        Assessment assessment = assessor.assess(issue, policy.policy());
        assertIs(assessment.product(), vision);
        assertThat(assessment.assessed()).isEqualTo("missing".equals(vision));
    }

    @Test
    void stillNamesTheOwner_whenThePolicyDoesNotCoverTheIssue() {
        Assessment assessment = assessor.assess(anIssue().ownedBy("gone", null).resolved(true), Policy.DEFAULT);

        assertThat(assessment.product().owner()).contains(new EffectiveOwner(new UserKey("gone"), Provenance.ISSUE, 1));
        assertThat(people.questions).isEmpty();
    }

    @Test
    void asksAboutPeopleOnlyWhatThePolicyNeeds() {
        assessor.assess(
                anIssue().ownedBy("ann", "bob"),
                APolicy.counting("missing", "inactive").policy());

        assertThat(people.questions).containsExactly("active ann", "active bob");
    }

    @Test
    void givesANewIssueDaysOfGraceToFindAnOwner() {
        Policy policy = APolicy.counting("missing", "inactive").graceDays(3).policy();

        clock.passes(Duration.ofDays(3).minusMillis(1));
        assertIs(assessor.assess(anIssue().ownedBy(null, "gone"), policy).product(), "clear");
        assertIs(assessor.assess(anIssue().ownedBy(null, "gone"), policy).delivery(), "inactive");

        clock.passes(Duration.ofMillis(1));
        assertIs(assessor.assess(anIssue(), policy).product(), "missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # owner | who said | what       | days | vision
            ann     | -        | -          | 0    | clear
            ann     | ann      | PENDING    | 4    | clear
            ann     | ann      | PENDING    | 5    | unconfirmed
            ann     | bob      | PENDING    | 5    | clear
            -       | ann      | PENDING    | 5    | missing
            ann     | ann      | ACCEPTED   | 5    | clear
            ann     | ann      | NOT_ASKED  | 5    | clear
            ann     | ann      | DECLINED   | 0    | declined
            ann     | bob      | DECLINED   | 0    | clear
            -       | ann      | DECLINED   | 0    | missing declined
            gone    | gone     | DECLINED   | 0    | inactive declined
            """)
    void followsWhatTheOwnerSaid(String owner, String who, Confirmation.State what, int days, String vision) {
        if (who != null) {
            commitments.say(Role.PRODUCT, who, what, TestIssue.CREATED);
        }
        clock.passes(Duration.ofDays(days));
        Policy policy = APolicy.counting("missing", "inactive", "declined", "unconfirmed")
                .confirmWithinDays(5)
                .policy();

        assertIs(assessor.assess(anIssue().ownedBy(owner, "bob"), policy).product(), vision);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # who said | what      | after | days | vision
            ann        | ACCEPTED  | 20    | 49   | clear
            ann        | ACCEPTED  | 20    | 50   | stale
            ann        | NOT_ASKED | 20    | 50   | stale
            ann        | PENDING   | 20    | 99   | clear
            ann        | DECLINED  | 20    | 99   | clear
            bob        | ACCEPTED  | 20    | 29   | clear
            bob        | ACCEPTED  | 20    | 30   | stale
            -          | -         | 0     | 29   | clear
            -          | -         | 0     | 30   | stale
            """)
    void wantsAYesThatIsNotTooOld(String who, Confirmation.State what, int after, int days, String vision) {
        if (who != null) {
            commitments.say(Role.PRODUCT, who, what, TestIssue.CREATED.plus(Duration.ofDays(after)));
        }
        clock.passes(Duration.ofDays(days));

        assertIs(
                assessor.assess(
                                anIssue().ownedBy("ann", "bob"),
                                APolicy.counting("stale").reconfirmEveryDays(30).policy())
                        .product(),
                vision);
    }

    @Test
    void asksNobodyToConfirmWhatAnIssueInherits() {
        commitments.say(Role.PRODUCT, "ann", Confirmation.State.DECLINED, TestIssue.CREATED);
        clock.passes(Duration.ofDays(999));
        Policy policy = APolicy.counting("declined", "unconfirmed", "stale")
                .coveringTypes("5")
                .policy();

        assertIs(
                assessor.assess(aSubTaskOf(anIssue().ownedBy("ann", null)), policy)
                        .product(),
                "clear");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, clear, clear",
        "false, true, no-why, clear",
        "true, false, clear, no-when",
        "false, false, no-why, no-when"
    })
    void wantsAWhyForTheVision_andAWhenForTheExecution(
            boolean described, boolean dated, String vision, String execution) {
        Policy policy = APolicy.counting("no-why", "no-when").policy();

        Assessment assessment = assessor.assess(
                anIssue().ownedBy("ann", "bob").described(described).dated(dated), policy);

        assertIs(assessment.product(), vision);
        assertIs(assessment.delivery(), execution);
    }

    @Test
    void isWaivedThroughTheLastDay_andStillSaysWhy() {
        commitments.waive(Role.PRODUCT, "2026-03-04");

        RoleAssessment waived = assessor.assess(anIssue(), Policy.DEFAULT).product();
        assertThat(waived.clarity()).isEqualTo(Clarity.WAIVED);
        assertThat(waived.unclear()).isFalse();
        assertThat(waived.reasons()).containsExactly("missing");
        assertIs(assessor.assess(anIssue(), Policy.DEFAULT).delivery(), "missing");

        clock.passes(Duration.ofHours(63).plusMinutes(59));
        assertThat(assessor.assess(anIssue(), Policy.DEFAULT).product().clarity())
                .isEqualTo(Clarity.WAIVED);
        clock.passes(Duration.ofMinutes(1));
        assertIs(assessor.assess(anIssue(), Policy.DEFAULT).product(), "missing");
    }

    @Test
    void isClear_whenThereIsNothingToWaive() {
        commitments.waive(Role.PRODUCT, "2026-03-04");

        assertIs(
                assessor.assess(anIssue().ownedBy("ann", "bob"), Policy.DEFAULT).product(), "clear");
    }

    @Test
    void nothingIsUnclear_whenEveryReasonIsOff() {
        Assessment assessment =
                assessor.assess(anIssue(), APolicy.counting().coveringResolved().policy());

        assertThat(assessment.unclear()).isFalse();
    }

    private static Policy covering(String issueTypeId) {
        return APolicy.likeTheDefault().coveringTypes(issueTypeId).policy();
    }

    @Test
    void tellsWhenAConfirmationGrowsOld_onlyWhereThatCounts() {
        IssueFacts issue = anIssue().ownedBy("ann", null);
        Policy policy = APolicy.counting("stale").reconfirmEveryDays(30).policy();

        assertThat(assessor.staleAt(issue, policy, Role.PRODUCT)).contains(TestIssue.CREATED.plus(Duration.ofDays(30)));
        assertThat(assessor.staleAt(issue, policy, Role.DELIVERY)).isEmpty();
        assertThat(assessor.staleAt(issue, Policy.DEFAULT, Role.PRODUCT)).isEmpty();
    }

    private static void assertIs(RoleAssessment actual, String expected) {
        List<String> codes = List.of(expected.split(" "));
        assertThat(actual.clarity().code()).isEqualTo(codes.get(0));
        boolean unclear = !List.of("clear", "not-assessed").contains(expected);
        assertThat(actual.reasons()).isEqualTo(unclear ? codes : List.of());
        assertThat(actual.unclear()).isEqualTo(unclear);
    }
}
