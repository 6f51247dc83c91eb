package io.clearowner.jira.insight.selftest.check;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import io.clearowner.jira.insight.selftest.Before;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.upkeep.issueevent.ChangeReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Jira's change history has the edit: the field's name, the user's key, the author and the time. */
public final class ChangeHistoryCheck implements JiraCheck {

    /** The clocks of Jira and of its database may differ by this much. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    private final ChangeHistoryManager histories;
    private final ChangeReader reader;

    public ChangeHistoryCheck(ChangeHistoryManager histories, ChangeReader reader) {
        this.histories = histories;
        this.reader = reader;
    }

    @Override
    public String code() {
        return "change-history";
    }

    @Override
    public List<String> needs() {
        return List.of(EditCheck.CODE);
    }

    @Override
    public Finding run(Trial trial) {
        Before before = trial.before();
        boolean found = false;
        for (ChangeHistory change : histories.getChangeHistories(trial.issue())) {
            Optional<UserKey> owner = reader.newOwners(change).get(trial.role());
            found |= owner != null
                    && owner.equals(before.trial())
                    && trial.administrator().getKey().equals(change.getAuthorKey())
                    && !change.getTimePerformed()
                            .toInstant()
                            .isBefore(before.at().minus(SKEW));
        }
        return found ? Finding.ok("the edit is in it") : Finding.failed("the edit is not in it");
    }
}
