package io.clearowner.jira.ownership;

import java.util.Optional;

/** Nothing is written about what and why. */
final class NoWhy implements Reason {

    @Override
    public String code() {
        return "no-why";
    }

    @Override
    public Optional<Role> role() {
        return Optional.of(Role.PRODUCT);
    }

    @Override
    public boolean appliesTo(Role role, AssessmentContext context) {
        return !context.issue().described();
    }
}
