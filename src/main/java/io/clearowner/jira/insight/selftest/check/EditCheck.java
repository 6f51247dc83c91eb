package io.clearowner.jira.insight.selftest.check;

import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.insight.selftest.Before;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.insight.selftest.TrialEdit;
import java.util.List;

/** Jira stores a new owner, without a mail; the checks after this one look at what followed. */
public final class EditCheck implements JiraCheck {

    public static final String CODE = "edit";

    private final TrialEdit edit;
    private final OwnerAssignment assignment;

    public EditCheck(TrialEdit edit, OwnerAssignment assignment) {
        this.edit = edit;
        this.assignment = assignment;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<String> needs() {
        return List.of("fields");
    }

    @Override
    public Finding run(Trial trial) {
        Before before = edit.change(trial.administrator(), trial.issue(), trial.role());
        trial.edited(before);
        return assignment.owner(trial.issue(), trial.role()).equals(before.trial())
                ? Finding.ok(before.trial().isPresent() ? "you became the owner" : "the owner was removed")
                : Finding.failed("the issue still has its former owner");
    }
}
