package io.clearowner.jira.ownership;

import static io.clearowner.jira.ownership.TestIssue.aSubTaskOf;
import static io.clearowner.jira.ownership.TestIssue.anIssue;
import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.testing.APolicy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InheritanceTest {

    private final Map<Area, String> owners = new HashMap<>();
    private final Inheritance inheritance = new Inheritance(new AreaOwners() {
        @Override
        public Optional<UserKey> ofComponent(long componentId, Role role) {
            return Optional.ofNullable(owners.get(Area.component(componentId))).map(UserKey::new);
        }

        @Override
        public Optional<UserKey> ofProject(long projectId, Role role) {
            return Optional.ofNullable(owners.get(Area.project(projectId))).map(UserKey::new);
        }
    });

    private Optional<EffectiveOwner> product(IssueFacts issue) {
        return inheritance.effective(issue, Policy.DEFAULT).product();
    }

    private static EffectiveOwner owner(String user, Provenance provenance, long sourceId) {
        return new EffectiveOwner(new UserKey(user), provenance, sourceId);
    }

    /** Each row names who stands where, from the issue upwards; the nearest decides. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # issue | parent | epic | component | project | owner | from
            ann     | bob    | cy   | dee       | eve     | ann   | ISSUE
            -       | bob    | cy   | dee       | eve     | bob   | PARENT
            -       | -      | cy   | dee       | eve     | cy    | EPIC
            -       | -      | -    | dee       | eve     | dee   | COMPONENT
            -       | -      | -    | -         | eve     | eve   | PROJECT
            -       | -      | -    | -         | -       | -     | -
            """)
    void takesTheNearest(
            String issue, String parent, String epic, String component, String project, String user, Provenance from) {
        area(Area.component(70), component);
        area(Area.project(10000), project);
        TestIssue above = anIssue()
                .withId(2)
                .ownedBy(parent, null)
                .inEpic(anIssue().withId(3).ownedBy(epic, null))
                .inComponents(70L);

        Optional<EffectiveOwner> found = product(aSubTaskOf(above).ownedBy(issue, null));

        assertThat(found.map(owner -> owner.user().value())).isEqualTo(Optional.ofNullable(user));
        assertThat(found.map(EffectiveOwner::provenance)).isEqualTo(Optional.ofNullable(from));
    }

    private void area(Area area, String user) {
        if (user != null) {
            owners.put(area, user);
        }
    }

    @Test
    void saysWhichIssueComponentOrProjectNamesTheOwner() {
        owners.put(Area.component(71), "dee");

        assertThat(product(anIssue().withId(5).ownedBy("ann", null))).contains(owner("ann", Provenance.ISSUE, 5));
        assertThat(product(anIssue().inEpic(anIssue().withId(3).ownedBy("cy", null))))
                .contains(owner("cy", Provenance.EPIC, 3));
        assertThat(product(anIssue().inComponents(70L, 71L))).contains(owner("dee", Provenance.COMPONENT, 71));
        owners.put(Area.project(10000), "eve");
        assertThat(product(anIssue())).contains(owner("eve", Provenance.PROJECT, 10000));
    }

    @Test
    void takesTheFirstOfTwoComponentsThatDisagree_andSaysSo() {
        owners.put(Area.component(70), "dee");
        owners.put(Area.component(71), "ann");

        EffectiveOwner found = product(anIssue().inComponents(70L, 71L)).orElseThrow();

        assertThat(found).isEqualTo(new EffectiveOwner(new UserKey("dee"), Provenance.COMPONENT, 70, true));
        owners.put(Area.component(71), "dee");
        assertThat(product(anIssue().inComponents(70L, 71L)).orElseThrow().disputed())
                .isFalse();
    }

    @Test
    void takesWhatStandsAboveTheEpic() {
        TestIssue initiative = anIssue().withId(9).ownedBy("cy", null);

        assertThat(product(anIssue().inEpic(anIssue().withId(3).inEpic(initiative))))
                .contains(owner("cy", Provenance.EPIC, 9));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARENT", "EPIC", "COMPONENT", "PROJECT"})
    void leavesOutASourceThatThePolicySwitchesOff(Provenance off) {
        owners.put(Area.component(70), "dee");
        owners.put(Area.project(10000), "eve");
        TestIssue parent = anIssue().withId(2).ownedBy(off == Provenance.PARENT ? "bob" : null, null);
        TestIssue issue = off == Provenance.PARENT ? aSubTaskOf(parent) : anIssue();
        issue.inEpic(anIssue().withId(3).ownedBy("cy", null)).inComponents(70L);
        Policy policy = APolicy.likeTheDefault()
                .inheritingFrom(Provenance.INHERITED.stream()
                        .filter(source -> source.compareTo(off) > 0)
                        .toArray(Provenance[]::new))
                .policy();

        Optional<EffectiveOwner> found = inheritance.effective(issue, policy).product();

        assertThat(found.map(EffectiveOwner::provenance))
                .isEqualTo(Provenance.INHERITED.stream()
                        .filter(source -> source.compareTo(off) > 0)
                        .findFirst());
    }

    @Test
    void endsAtACycleOfEpics() {
        TestIssue first = anIssue();
        first.inEpic(anIssue().inEpic(first));

        assertThat(product(first)).isEmpty();
    }

    @Test
    void doesNotLookAboveASubTask_whenParentsAreSwitchedOff() {
        owners.put(Area.component(70), "dee");
        TestIssue subTask =
                aSubTaskOf(anIssue().inComponents(70L).inEpic(anIssue().ownedBy("cy", null)));
        Policy policy = APolicy.likeTheDefault()
                .inheritingFrom(Provenance.EPIC, Provenance.COMPONENT)
                .policy();

        assertThat(inheritance.effective(subTask, policy).product()).isEmpty();
    }
}
