package io.clearowner.jira.insight.selftest.check;

import com.atlassian.jira.event.issue.IssueEvent;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.upkeep.issueevent.ChangeReader;
import java.util.List;
import java.util.Optional;
import org.ofbiz.core.entity.GenericEntityException;

/** The event says what the edit changed, and when. */
public final class IssueEventChangesCheck implements JiraCheck {

    private final ChangeReader reader;

    public IssueEventChangesCheck(ChangeReader reader) {
        this.reader = reader;
    }

    @Override
    public String code() {
        return "issue-event-changes";
    }

    @Override
    public List<String> needs() {
        return List.of(IssueEventsCheck.CODE);
    }

    @Override
    public Finding run(Trial trial) throws GenericEntityException {
        for (IssueEvent event : trial.events().events()) {
            Optional<UserKey> owner = reader.newOwners(event).get(trial.role());
            if (owner != null) {
                return owner(trial, owner, ChangeReader.time(event).isPresent());
            }
        }
        return Finding.limited("no event says that the owner changed");
    }

    private static Finding owner(Trial trial, Optional<UserKey> owner, boolean timed) {
        String observed = "new owner as edited: " + owner.equals(trial.before().trial()) + ", with its time: " + timed;
        return owner.equals(trial.before().trial()) && timed ? Finding.ok(observed) : Finding.limited(observed);
    }
}
