package io.clearowner.jira.ownership;

/** Nothing is written about what and why. */
final class NoWhy implements Reason {

    @Override
    public String code() {
        return "no-why";
    }

    @Override
    public boolean appliesTo(Role role, AssessmentContext context) {
        return role == Role.PRODUCT && !context.issue().described();
    }
}
