package io.clearowner.jira.upkeep.cleanup;

import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.PersonStore;
import io.clearowner.jira.store.PersonalRows;
import io.clearowner.jira.store.StoredPerson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces the keys of people without an account with a neutral key, as after an anonymization, which changes the keys
 * of older accounts. It waits 30 days first, because a directory may be offline for days and then bring everybody back.
 */
public final class GonePeople {

    static final Duration GRACE = Duration.ofDays(30);

    private final UserManager users;
    private final PersonStore people;
    private final PersonalRows rows;
    private final StoredAreaOwners areaOwners;
    private final StoredCommitments commitments;
    private final Clock clock;

    public GonePeople(
            UserManager users,
            PersonStore people,
            PersonalRows rows,
            StoredAreaOwners areaOwners,
            StoredCommitments commitments,
            Clock clock) {
        this.users = users;
        this.people = people;
        this.rows = rows;
        this.areaOwners = areaOwners;
        this.commitments = commitments;
        this.clock = clock;
    }

    /** @return the number of people whose key was replaced */
    int replace() {
        Instant now = clock.instant();
        Map<UserKey, StoredPerson> known = people.all();
        Set<UserKey> all = new HashSet<>(known.keySet());
        all.addAll(rows.people());
        all.remove(UserKeys.FORMER);
        int replaced = 0;
        for (UserKey key : all) {
            Optional<Instant> missing = Optional.ofNullable(known.get(key)).flatMap(StoredPerson::missingSince);
            if (users.getUserByKey(key.value()) != null) {
                if (missing.isPresent()) {
                    people.setMissing(key, Optional.empty());
                }
            } else if (missing.isEmpty()) {
                people.setMissing(key, Optional.of(now));
            } else if (!now.isBefore(missing.get().plus(GRACE))) {
                rows.replace(key, UserKeys.FORMER, commitments::invalidate);
                people.remove(key);
                replaced++;
            }
        }
        if (replaced > 0) {
            areaOwners.invalidate();
        }
        return replaced;
    }
}
