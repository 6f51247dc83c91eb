package io.clearowner.jira.admin;

import java.util.Collection;
import java.util.List;

/** What the administration page shows; every getter is on the plugin's Velocity allowlist. */
public final class AdminPage {

    private final List<FieldState> fields;
    private final List<ReasonChoice> reasons;
    private final boolean judgesResolved;
    private final String issueTypes;
    private final ProgressView progress;
    private final String done;
    private final List<String> errors;

    AdminPage(List<FieldState> fields, List<ReasonChoice> reasons, boolean judgesResolved, String issueTypes,
            ProgressView progress, String done, Collection<String> errors) {
        this.fields = List.copyOf(fields);
        this.reasons = List.copyOf(reasons);
        this.judgesResolved = judgesResolved;
        this.issueTypes = issueTypes;
        this.progress = progress;
        this.done = done;
        this.errors = List.copyOf(errors);
    }

    public List<FieldState> getFields() {
        return fields;
    }

    /** Whether all four fields exist. */
    public boolean isComplete() {
        return fields.stream().allMatch(FieldState::isPresent);
    }

    public List<ReasonChoice> getReasons() {
        return reasons;
    }

    public boolean isJudgesResolved() {
        return judgesResolved;
    }

    /** Names of the issue types that are judged; empty for all standard ones. */
    public String getIssueTypes() {
        return issueTypes;
    }

    public ProgressView getProgress() {
        return progress;
    }

    /** What was just done, in words; empty for nothing. */
    public String getDone() {
        return done;
    }

    public List<String> getErrors() {
        return errors;
    }
}
