package io.clearowner.jira.ownership;

/** Nobody holds the role. */
final class Missing implements Reason {

    @Override
    public String code() {
        return Reasons.MISSING;
    }

    @Override
    public boolean appliesTo(Role role, IssueFacts issue, Owners owners, People people) {
        return owners.of(role).isEmpty();
    }
}
