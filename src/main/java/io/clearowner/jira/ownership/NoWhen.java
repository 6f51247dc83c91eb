package io.clearowner.jira.ownership;

/** Nothing is said about when: neither a due date nor a fix version. */
final class NoWhen implements Reason {

    @Override
    public String code() {
        return "no-when";
    }

    @Override
    public boolean appliesTo(Role role, AssessmentContext context) {
        return role == Role.DELIVERY && !context.issue().dated();
    }
}
