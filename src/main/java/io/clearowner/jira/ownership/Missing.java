package io.clearowner.jira.ownership;

/** Nobody holds the role, and the days of grace after the issue was created are over. */
final class Missing implements Reason {

    @Override
    public String code() {
        return "missing";
    }

    @Override
    public boolean appliesTo(Role role, Case judged) {
        return judged.owner(role).isEmpty()
                && judged.atLeastDaysAgo(
                        judged.policy().graceDays(), judged.issue().createdAt());
    }
}
