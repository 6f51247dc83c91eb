package io.clearowner.jira.ownership;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Assesses issues by a policy. Stateless and thread-safe. */
public final class Assessor {

    /** The only reason that needs both owners. */
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

    /** The clarity of both roles; {@link Clarity#NOT_ASSESSED} if the policy does not cover the issue. */
    public Assessment assess(IssueFacts issue, Policy policy) {
        Owners owners = inheritance.effective(issue, policy);
        if (!covered(issue, policy)) {
            return new Assessment(false, notAssessed(Role.PRODUCT, owners), notAssessed(Role.DELIVERY, owners));
        }
        AssessmentContext context = new AssessmentContext(issue, owners, policy, people, commitments, clock.millis());
        return new Assessment(true, assess(Role.PRODUCT, context), assess(Role.DELIVERY, context));
    }

    /** The clarity of one role. Skips what only the other role needs: the index requests roles one at a time. */
    public Clarity clarity(IssueFacts issue, Policy policy, Role role) {
        if (!covered(issue, policy)) {
            return Clarity.NOT_ASSESSED;
        }
        Owners owners = policy.counts(SAME_PERSON)
                ? inheritance.effective(issue, policy)
                : Owners.only(role, inheritance.effective(role, issue, policy));
        AssessmentContext context = new AssessmentContext(issue, owners, policy, people, commitments, clock.millis());
        return clarity(role, context, reasons(role, context, 1));
    }

    /** The effective owner of one role, whether or not the issue is assessed. */
    public Optional<EffectiveOwner> effectiveOwner(IssueFacts issue, Policy policy, Role role) {
        return inheritance.effective(role, issue, policy);
    }

    /**
     * When the role becomes {@code stale}, in the past or the future; empty if it cannot, or if the policy does not
     * count it.
     */
    public Optional<Instant> staleAt(IssueFacts issue, Policy policy, Role role) {
        if (!covered(issue, policy) || !policy.counts(Reasons.STALE)) {
            return Optional.empty();
        }
        Owners owners = Owners.only(role, inheritance.effective(role, issue, policy));
        long confirmedAt = Stale.confirmedAt(
                role, new AssessmentContext(issue, owners, policy, people, commitments, clock.millis()));
        return confirmedAt == Stale.NEVER
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(confirmedAt)
                        .plus(Duration.ofDays(policy.get(PolicySetting.RECONFIRM_EVERY_DAYS))));
    }

    private static boolean covered(IssueFacts issue, Policy policy) {
        return policy.covers(issue) && issue.fieldsApply();
    }

    private static RoleAssessment notAssessed(Role role, Owners owners) {
        return new RoleAssessment(role, Clarity.NOT_ASSESSED, List.of(), owners.of(role));
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

    /** The codes of the first reasons that apply, at most {@code max}. */
    private static List<String> reasons(Role role, AssessmentContext context, int max) {
        List<Reason> candidates = Reasons.of(role);
        List<String> codes = List.of();
        for (int i = 0; i < candidates.size() && codes.size() < max; i++) {
            Reason reason = candidates.get(i);
            if (context.policy().counts(reason.code()) && reason.appliesTo(role, context)) {
                if (codes.isEmpty()) {
                    codes = new ArrayList<>(2);
                }
                codes.add(reason.code());
            }
        }
        return codes;
    }
}
