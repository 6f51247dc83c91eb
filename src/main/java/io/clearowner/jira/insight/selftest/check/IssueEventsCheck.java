package io.clearowner.jira.insight.selftest.check;

import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import java.util.List;

/** Jira publishes an {@code IssueEvent} for the edit. */
public final class IssueEventsCheck implements JiraCheck {

    static final String CODE = "issue-events";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<String> needs() {
        return List.of(EditCheck.CODE);
    }

    @Override
    public Finding run(Trial trial) {
        return trial.eventually(() -> !trial.events().events().isEmpty())
                ? Finding.ok(trial.events().events().size() + " for one edit")
                : Finding.limited("none within five seconds");
    }
}
