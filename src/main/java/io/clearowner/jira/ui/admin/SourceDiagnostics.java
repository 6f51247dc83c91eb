package io.clearowner.jira.ui.admin;

import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.assessment.policy.SiteReferences;
import io.clearowner.jira.ownership.MappedField;
import java.util.Comparator;
import java.util.List;

/** The lines of {@link Diagnostics} on fields of the issue from which policies take owners. */
public final class SourceDiagnostics {

    private final Policies policies;
    private final SiteReferences references;

    public SourceDiagnostics(Policies policies, SiteReferences references) {
        this.policies = policies;
        this.references = references;
    }

    List<String> lines() {
        return policies.mappedFields().stream()
                .sorted(Comparator.comparing(MappedField::code))
                .map(field -> "Owners from " + field + ": "
                        + (references.isGone(field) ? "deleted, or does not hold one user; counts as empty" : "usable"))
                .toList();
    }
}
