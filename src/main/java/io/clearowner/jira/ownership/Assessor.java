package io.clearowner.jira.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Judges issues by a policy. Stateless, so safe for any number of threads. */
public final class Assessor {

    private final People people;

    public Assessor(People people) {
        this.people = Objects.requireNonNull(people, "people");
    }

    /** The clarity of both roles; an issue that the policy does not judge is clear. */
    public Assessment assess(IssueFacts issue, Policy policy) {
        Owners owners = Owners.effective(issue);
        boolean judged = policy.judges(issue);
        return new Assessment(
                assess(Role.PRODUCT, issue, owners, policy, judged),
                assess(Role.DELIVERY, issue, owners, policy, judged));
    }

    private RoleAssessment assess(Role role, IssueFacts issue, Owners owners, Policy policy, boolean judged) {
        List<String> reasons = judged ? reasons(role, issue, owners, policy) : List.of();
        Clarity clarity = reasons.isEmpty() ? Clarity.CLEAR : new Clarity(reasons.get(0));
        return new RoleAssessment(role, clarity, reasons, owners.of(role));
    }

    private List<String> reasons(Role role, IssueFacts issue, Owners owners, Policy policy) {
        List<String> found = List.of();
        for (int i = 0; i < Reasons.IN_ORDER.size(); i++) {
            Reason reason = Reasons.IN_ORDER.get(i);
            if (policy.reasons().contains(reason.code()) && reason.appliesTo(role, issue, owners, people)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(2);
                }
                found.add(reason.code());
            }
        }
        return found;
    }
}
