package io.clearowner.jira.ui.workflow;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.JiraIssueFacts;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The owners whom issues name, in memory: reading them takes Jira a query for each role, and conditions ask for every
 * transition of every issue that is shown. An owner is remembered for as long as the issue has the same time of its
 * last update, but at most a minute, in case a script changes the field without updating the issue.
 */
public final class OwnerMemory {

    static final Duration MAX_AGE = Duration.ofMinutes(1);

    /**
     * How long ago an issue must have been updated. Databases keep this time by the second, and the clocks of nodes
     * differ, so a second change might have the same time as the first.
     */
    static final Duration SETTLED = Duration.ofSeconds(10);

    static final int MAX_OWNERS = 20_000;

    private final Clock clock;
    private final Map<Place, Remembered> owners = new ConcurrentHashMap<>();

    public OwnerMemory(Clock clock) {
        this.clock = clock;
    }

    private record Place(long issueId, Role role) {}

    private record Remembered(long updated, long readAt, Optional<UserKey> owner) {}

    /** The same facts, with own owners from memory where possible, also of parent and epic, which Jira loads. */
    JiraIssueFacts remembering(JiraIssueFacts facts) {
        return new Facts(facts);
    }

    private final class Facts extends JiraIssueFacts {

        private Facts(JiraIssueFacts facts) {
            super(facts);
        }

        @Override
        public Optional<UserKey> ownOwner(Role role) {
            Issue issue = issue();
            if (issue.getId() == null || issue.getUpdated() == null) {
                return super.ownOwner(role);
            }
            long updated = issue.getUpdated().getTime();
            long now = clock.millis();
            Place place = new Place(issue.getId(), role);
            Remembered known = owners.get(place);
            if (known != null && known.updated() == updated && now - known.readAt() < MAX_AGE.toMillis()) {
                return known.owner();
            }
            Optional<UserKey> owner = super.ownOwner(role);
            if (now - updated > SETTLED.toMillis()) {
                if (owners.size() >= MAX_OWNERS) {
                    owners.clear();
                }
                owners.put(place, new Remembered(updated, now, owner));
            }
            return owner;
        }

        @Override
        public Optional<IssueFacts> parent() {
            return super.parent().map(this::remembering);
        }

        @Override
        public Optional<IssueFacts> epic() {
            return super.epic().map(this::remembering);
        }

        private IssueFacts remembering(IssueFacts other) {
            return other instanceof JiraIssueFacts facts ? new Facts(facts) : other;
        }
    }
}
