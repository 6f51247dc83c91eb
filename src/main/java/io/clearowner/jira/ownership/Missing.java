package io.clearowner.jira.ownership;

/** Nobody holds the role, and the grace period after the issue's creation is over. */
final class Missing implements Reason {

    @Override
    public String code() {
        return "missing";
    }

    @Override
    public boolean nobodyCanAct() {
        return true;
    }

    @Override
    public boolean appliesTo(Role role, AssessmentContext context) {
        return context.owner(role).isEmpty()
                && context.atLeastDaysAgo(
                        context.policy().get(PolicySetting.GRACE_DAYS),
                        context.issue().createdAt());
    }
}
