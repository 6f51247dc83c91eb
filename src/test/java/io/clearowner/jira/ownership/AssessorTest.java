package io.clearowner.jira.ownership;

import static io.clearowner.jira.ownership.TestIssue.aSubTaskOf;
import static io.clearowner.jira.ownership.TestIssue.anIssue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {

    private static final Policy EVERYTHING =
            new Policy(new LinkedHashSet<>(Reasons.codes()), true, Optional.empty());

    private final TestPeople people = new TestPeople();
    private final Assessor assessor = new Assessor(people);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # product | delivery | vision                 | execution
            ann       | bob      | clear                  | clear
            -         | bob      | missing                | clear
            ann       | -        | clear                  | missing
            -         | -        | missing                | missing
            gone      | bob      | inactive               | clear
            ann       | gone     | clear                  | inactive
            ann       | stranger | clear                  | no-access
            nobody    | ann      | inactive no-access     | clear
            ann       | ann      | clear                  | clear
            gone      | gone     | inactive               | inactive
            """)
    void judgesByTheDefaultPolicy(String product, String delivery, String vision, String execution) {
        Assessment assessment = assessor.assess(anIssue().ownedBy(product, delivery), Policy.DEFAULT);

        assertIs(assessment.product(), vision);
        assertIs(assessment.delivery(), execution);
        assertThat(assessment.unclear()).isEqualTo(!"clear".equals(vision) || !"clear".equals(execution));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # product | delivery | vision                         | execution
            ann       | bob      | clear                          | clear
            ann       | ann      | same-person                    | same-person
            -         | -        | missing                        | missing
            gone      | gone     | inactive same-person           | inactive same-person
            stranger  | stranger | no-access same-person          | no-access same-person
            nobody    | nobody   | inactive no-access same-person | inactive no-access same-person
            """)
    void wantsTwoPeople_whenThePolicySaysSo(String product, String delivery, String vision, String execution) {
        Assessment assessment = assessor.assess(anIssue().ownedBy(product, delivery), EVERYTHING);

        assertIs(assessment.product(), vision);
        assertIs(assessment.delivery(), execution);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # own  | parent's | owner | from   | vision
            ann    | bob      | ann   | issue  | clear
            -      | bob      | bob   | parent | clear
            -      | gone     | gone  | parent | inactive
            ann    | -        | ann   | issue  | clear
            -      | -        | -     | -      | missing
            """)
    void subTasksInheritFromTheirParent(String own, String parents, String owner, String from, String vision) {
        TestIssue subTask = aSubTaskOf(anIssue().ownedBy(parents, null)).ownedBy(own, null);

        RoleAssessment product = assessor.assess(subTask, judging("5")).product();

        assertIs(product, vision);
        assertThat(product.owner().map(o -> o.user().value())).isEqualTo(Optional.ofNullable(owner));
        assertThat(product.owner().map(o -> o.provenance().code())).isEqualTo(Optional.ofNullable(from));
    }

    @Test
    void inheritsEachRoleByItself() {
        TestIssue subTask = aSubTaskOf(anIssue().ownedBy("ann", "bob")).ownedBy(null, "ann");

        Assessment assessment = assessor.assess(subTask, new Policy(Set.of("same-person"), true, Optional.of(Set.of("5"))));

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

        assertIs(assessor.assess(first, judging("5")).product(), "missing");
    }

    @ParameterizedTest
    @CsvSource({"1, clear", "8, clear", "9, missing"})
    void inheritsThroughALimitedNumberOfParents(int depth, String vision) {
        TestIssue issue = anIssue().ownedBy("ann", null);
        for (int i = 0; i < depth; i++) {
            issue = aSubTaskOf(issue);
        }

        assertIs(assessor.assess(issue, judging("5")).product(), vision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # resolved | sub-task | type | judges resolved | judged types | vision
            false      | false    | 1    | false           | -            | missing
            true       | false    | 1    | false           | -            | clear
            true       | false    | 1    | true            | -            | missing
            false      | true     | 5    | false           | -            | clear
            false      | true     | 5    | false           | 5            | missing
            false      | false    | 1    | false           | 5            | clear
            false      | false    | 1    | false           | 1            | missing
            true       | false    | 1    | false           | 1            | clear
            """)
    void isClear_whenThePolicyDoesNotJudgeTheIssue(
            boolean resolved, boolean subTask, String type, boolean judgesResolved, String judgedTypes, String vision) {
        TestIssue issue = (subTask ? aSubTaskOf(anIssue()) : anIssue()).ofType(type).resolved(resolved);
        Policy policy = new Policy(Set.of("missing"), judgesResolved, Optional.ofNullable(judgedTypes).map(Set::of));

        assertIs(assessor.assess(issue, policy).product(), vision);
    }

    @Test
    void stillNamesTheOwner_whenThePolicyDoesNotJudgeTheIssue() {
        Assessment assessment = assessor.assess(anIssue().ownedBy("gone", null).resolved(true), Policy.DEFAULT);

        assertThat(assessment.product().owner()).contains(new EffectiveOwner(new UserKey("gone"), Provenance.ISSUE));
        assertThat(people.questions).isEmpty();
    }

    @Test
    void asksAboutPeopleOnlyWhatThePolicyNeeds() {
        assessor.assess(anIssue().ownedBy("ann", "bob"), new Policy(Set.of("missing", "inactive"), false, Optional.empty()));

        assertThat(people.questions).containsExactly("active ann", "active bob");
    }

    @Test
    void nothingIsUnclear_whenEveryReasonIsOff() {
        Assessment assessment = assessor.assess(anIssue(), new Policy(Set.of(), true, Optional.empty()));

        assertThat(assessment.unclear()).isFalse();
    }

    private static Policy judging(String issueTypeId) {
        return new Policy(Policy.DEFAULT.reasons(), false, Optional.of(Set.of(issueTypeId)));
    }

    private static void assertIs(RoleAssessment actual, String expected) {
        List<String> codes = List.of(expected.split(" "));
        assertThat(actual.clarity().code()).isEqualTo(codes.get(0));
        assertThat(actual.reasons()).isEqualTo(codes.equals(List.of("clear")) ? List.of() : codes);
        assertThat(actual.unclear()).isEqualTo(!codes.equals(List.of("clear")));
    }
}
