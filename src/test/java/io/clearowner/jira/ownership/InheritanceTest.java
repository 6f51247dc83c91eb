package io.clearowner.jira.ownership;

import static io.clearowner.jira.ownership.TestIssue.aSubTaskOf;
import static io.clearowner.jira.ownership.TestIssue.anIssue;
import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.testing.APolicy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final MappedField TEAM_LEAD = MappedField.custom(10300);
    private static final APolicy EVERY_SOURCE = APolicy.likeTheDefault()
            .with(PolicySetting.PRODUCT_INHERITS_FROM_FIELD, TEAM_LEAD)
            .with(
                    PolicySetting.PRODUCT_INHERITS_FROM_LEADS,
                    Set.of(Provenance.COMPONENT_LEAD, Provenance.PROJECT_LEAD));

    private Optional<EffectiveOwner> product(IssueFacts issue, APolicy policy) {
        return inheritance.effective(issue, policy.policy()).product();
    }

    /** Each row names who stands where, from the last named owner to the last source. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # project | field | component lead | project lead | owner | from
            eve       | ann   | bob            | cy           | eve   | PROJECT
            -         | ann   | bob            | cy           | ann   | FIELD
            -         | -     | bob            | cy           | bob   | COMPONENT_LEAD
            -         | -     | -              | cy           | cy    | PROJECT_LEAD
            -         | -     | -              | -            | -     | -
            """)
    void takesAFieldOfTheIssueAndThenLeads_afterWhoeverIsNamed(
            String project, String field, String componentLead, String projectLead, String user, Provenance from) {
        area(Area.project(10000), project);
        TestIssue issue = anIssue().inComponentLedBy(70, componentLead).inProjectLedBy(projectLead);
        if (field != null) {
            issue.with(TEAM_LEAD, field);
        }

        Optional<EffectiveOwner> found = product(issue, EVERY_SOURCE);

        assertThat(found.map(owner -> owner.user().value())).isEqualTo(Optional.ofNullable(user));
        assertThat(found.map(EffectiveOwner::provenance)).isEqualTo(Optional.ofNullable(from));
    }

    @Test
    void takesNoFieldAndNoLead_byDefault() {
        TestIssue issue = anIssue()
                .with(MappedField.ASSIGNEE, "ann")
                .with(MappedField.REPORTER, "ann")
                .inComponentLedBy(70, "bob")
                .inProjectLedBy("cy");

        assertThat(product(issue)).isEmpty();
    }

    @Test
    void theRolesHaveFieldsAndLeadsOfTheirOwn() {
        TestIssue issue = anIssue()
                .with(MappedField.ASSIGNEE, "ann")
                .with(MappedField.REPORTER, "bob")
                .inProjectLedBy("cy");
        Policy policy = APolicy.likeTheDefault()
                .with(PolicySetting.DELIVERY_INHERITS_FROM_FIELD, MappedField.ASSIGNEE)
                .with(PolicySetting.PRODUCT_INHERITS_FROM_LEADS, Set.of(Provenance.PROJECT_LEAD))
                .policy();

        Owners owners = inheritance.effective(issue, policy);

        assertThat(owners.product()).contains(owner("cy", Provenance.PROJECT_LEAD, 10000));
        assertThat(owners.delivery()).contains(owner("ann", Provenance.FIELD, MappedField.ASSIGNEE.sourceId()));
    }

    @Test
    void saysWhichFieldOrComponentNamesTheOwner() {
        assertThat(product(anIssue().with(TEAM_LEAD, "ann"), EVERY_SOURCE))
                .contains(owner("ann", Provenance.FIELD, 10300));
        assertThat(product(anIssue().inComponentLedBy(70, null).inComponentLedBy(71, "bob"), EVERY_SOURCE))
                .contains(owner("bob", Provenance.COMPONENT_LEAD, 71));
    }

    @Test
    void takesTheLeadOfTheFirstComponent_andSaysIfAnotherIsLedBySomebodyElse() {
        TestIssue issue = anIssue().inComponentLedBy(70, "ann").inComponentLedBy(71, "bob");

        assertThat(product(issue, EVERY_SOURCE))
                .contains(new EffectiveOwner(new UserKey("ann"), Provenance.COMPONENT_LEAD, 70, true));
    }

    @Test
    void aSubTaskTakesTheComponentLeadOfItsParent_butNotItsField() {
        TestIssue parent = anIssue().with(TEAM_LEAD, "ann").inComponentLedBy(70, "bob");

        assertThat(product(aSubTaskOf(parent), EVERY_SOURCE)).contains(owner("bob", Provenance.COMPONENT_LEAD, 70));
        assertThat(product(aSubTaskOf(parent), EVERY_SOURCE.inheritingFrom(Provenance.EPIC)))
                .isEmpty();
    }

    @Test
    void asksForNothingThatThePolicyDoesNotUse() {
        TestIssue issue = anIssue().inComponentLedBy(70, "ann").inProjectLedBy("bob");

        inheritance.effective(issue, Policy.DEFAULT);

        assertThat(issue.questions).isEmpty();
    }
}
