package io.clearowner.jira.upkeep.directory;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.store.DepartureStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down which of the people whose accounts have changed departed and own something by value, or an area. */
public final class Departures {

    /** The directory of deleted accounts, which Jira does not tell. */
    private static final long UNKNOWN = 0;

    private static final Logger log = LoggerFactory.getLogger(Departures.class);

    private final DepartureStore store;
    private final UserManager users;
    private final OwnershipFields fields;
    private final CustomFieldValuePersister values;
    private final StoredAreaOwners areas;
    private final RecentProblems problems;
    private final Clock clock;

    public Departures(
            DepartureStore store,
            UserManager users,
            OwnershipFields fields,
            CustomFieldValuePersister values,
            StoredAreaOwners areas,
            RecentProblems problems,
            Clock clock) {
        this.store = store;
        this.users = users;
        this.fields = fields;
        this.values = values;
        this.areas = areas;
        this.problems = problems;
        this.clock = clock;
    }

    /** A failure is logged, not thrown: what people own is re-indexed whether or not somebody is notified. */
    public void note(Collection<UserKey> changed) {
        try {
            Map<Long, List<UserKey>> departed = new TreeMap<>();
            for (UserKey key : changed) {
                ApplicationUser user = users.getUserByKey(key.value());
                if ((user == null || !user.isActive()) && owns(key)) {
                    departed.computeIfAbsent(user == null ? UNKNOWN : user.getDirectoryId(), id -> new ArrayList<>())
                            .add(key);
                }
            }
            departed.forEach((directory, people) -> store.add(directory, people, clock.instant()));
        } catch (RuntimeException | LinkageError e) {
            log.error("Cannot write down which owners departed", e);
            problems.add("notices about departed owners", e);
        }
    }

    private boolean owns(UserKey key) {
        for (Role role : Role.values()) {
            if (!areas.ownedBy(key, role).isEmpty()
                    || fields.owner(role)
                            .map(field -> values.getIssueIdsWithValue(
                                    field, PersistenceFieldType.TYPE_LIMITED_TEXT, key.value()))
                            .filter(ids -> !ids.isEmpty())
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
