package io.clearowner.jira.ownership;

import java.util.Optional;

/** The issue does not say when: it has neither a due date nor a fix version. */
final class NoWhen implements Reason {

    @Override
    public String code() {
        return "no-when";
    }

    @Override
    public Optional<Role> role() {
        return Optional.of(Role.DELIVERY);
    }

    @Override
    public boolean appliesTo(Role role, AssessmentContext context) {
        return !context.issue().dated();
    }
}
