package io.clearowner.jira.ownership;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Judges issues by a policy. Stateless, so safe for any number of threads. */
public final class Assessor {

    /** The one reason that looks at both owners. */
    private static final String SAME_PERSON = new SamePerson().code();

    private final People people;
    private final Inheritance inheritance;
    private final Commitments commitments;
    private final Clock clock;

    /** @param clock its zone decides when a day ends, and with it a waiver */
    public Assessor(People people, AreaOwners areas, Commitments commitments, Clock clock) {
        this.people = Objects.requireNonNull(people, "people");
        this.inheritance = new Inheritance(areas);
        this.commitments = Objects.requireNonNull(commitments, "commitments");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** The clarity of both roles; an issue that the policy does not judge is clear. */
    public Assessment assess(IssueFacts issue, Policy policy) {
        Owners owners = inheritance.effective(issue, policy);
        if (!policy.covers(issue)) {
            return new Assessment(false, notAssessed(Role.PRODUCT, owners), notAssessed(Role.DELIVERY, owners));
        }
        AssessmentContext context = new AssessmentContext(issue, owners, policy, people, commitments, clock.millis());
        return new Assessment(true, assess(Role.PRODUCT, context), assess(Role.DELIVERY, context));
    }

    /** The clarity of one role, without what only the other needs: what is indexed is asked for role by role. */
    public Clarity clarity(IssueFacts issue, Policy policy, Role role) {
        if (!policy.covers(issue)) {
            return Clarity.CLEAR;
        }
        Owners owners = policy.counts(SAME_PERSON)
                ? inheritance.effective(issue, policy)
                : Owners.only(role, inheritance.effective(role, issue, policy));
        AssessmentContext context = new AssessmentContext(issue, owners, policy, people, commitments, clock.millis());
        return clarity(role, context, reasons(role, context, 1));
    }

    /** When the role becomes {@code stale}, past or to come; empty where it cannot, or the policy does not mind. */
    public Optional<Instant> staleAt(IssueFacts issue, Policy policy, Role role) {
        if (!policy.covers(issue) || !policy.counts(Reasons.STALE)) {
            return Optional.empty();
        }
        Owners owners = Owners.only(role, inheritance.effective(role, issue, policy));
        return Stale.confirmedAt(
                        role, new AssessmentContext(issue, owners, policy, people, commitments, clock.millis()))
                .map(yes -> yes.plus(Duration.ofDays(policy.get(PolicySetting.RECONFIRM_EVERY_DAYS))));
    }

    private static RoleAssessment notAssessed(Role role, Owners owners) {
        return new RoleAssessment(role, Clarity.CLEAR, List.of(), owners.of(role));
    }

    private RoleAssessment assess(Role role, AssessmentContext context) {
        List<String> reasons = reasons(role, context, Integer.MAX_VALUE);
        return new RoleAssessment(role, clarity(role, context, reasons), reasons, context.owner(role));
    }

    private Clarity clarity(Role role, AssessmentContext context, List<String> reasons) {
        if (reasons.isEmpty()) {
            return Clarity.CLEAR;
        }
        Optional<Waiver> waiver = commitments.waiver(context.issue().issueId(), role);
        return waiver.isPresent() && waiver.get().holdsOn(LocalDate.now(clock))
                ? Clarity.WAIVED
                : new Clarity(reasons.get(0));
    }

    /** The first reasons that apply, as many as are wanted. */
    private static List<String> reasons(Role role, AssessmentContext context, int max) {
        List<Reason> inOrder = Reasons.of(role);
        List<String> found = List.of();
        for (int i = 0; i < inOrder.size() && found.size() < max; i++) {
            Reason reason = inOrder.get(i);
            if (context.policy().counts(reason.code()) && reason.appliesTo(role, context)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(2);
                }
                found.add(reason.code());
            }
        }
        return found;
    }
}
