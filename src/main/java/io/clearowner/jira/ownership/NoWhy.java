package io.clearowner.jira.ownership;

import java.util.Optional;

/** The issue does not say what and why: its description is blank. */
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
