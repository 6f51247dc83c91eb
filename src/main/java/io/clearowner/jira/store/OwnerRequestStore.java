package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Remembers for which role of which issue somebody was asked recently, and at most one request of each. */
public final class OwnerRequestStore {

    private final ActiveObjects ao;

    public OwnerRequestStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** What was asked after that time. */
    public Optional<StoredOwnerRequest> since(long issueId, Role role, Instant after) {
        return Rows.first(ao.find(
                        OwnerRequestAo.class,
                        Query.select()
                                .where(
                                        OwnerRequestAo.ROLE_KEY + " = ? AND " + OwnerRequestAo.ASKED_AT + " > ?",
                                        key(issueId, role),
                                        after.toEpochMilli())))
                .map(row -> new StoredOwnerRequest(
                        new UserKey(row.getAskedBy()),
                        new UserKey(row.getAskedOf()),
                        Instant.ofEpochMilli(row.getAskedAt())));
    }

    /** How often the person asked after that time. */
    public int askedBy(UserKey person, Instant after) {
        return ao.count(
                OwnerRequestAo.class,
                Query.select()
                        .where(
                                OwnerRequestAo.ASKED_BY + " = ? AND " + OwnerRequestAo.ASKED_AT + " > ?",
                                person.value(),
                                after.toEpochMilli()));
    }

    /**
     * Writes the request down, unless there is one from after {@code expired}; of two at once, on whichever nodes, one
     * is written down. Forgets all, of every issue, that are older.
     *
     * @return whether it was written down
     */
    public boolean claim(long issueId, Role role, StoredOwnerRequest request, Instant expired) {
        return Transactions.run(ao, () -> {
            ao.deleteWithSQL(OwnerRequestAo.class, OwnerRequestAo.ASKED_AT + " <= ?", expired.toEpochMilli());
            if (since(issueId, role, expired).isPresent()) {
                return false;
            }
            ao.create(
                    OwnerRequestAo.class,
                    Map.of(
                            OwnerRequestAo.ROLE_KEY, key(issueId, role),
                            OwnerRequestAo.ASKED_BY, request.by().value(),
                            OwnerRequestAo.ASKED_OF, request.of().value(),
                            OwnerRequestAo.ASKED_AT, request.at().toEpochMilli()));
            return true;
        });
    }

    /** Forgets that request and no other, so that it can be made again. */
    public void remove(long issueId, Role role, StoredOwnerRequest request) {
        ao.deleteWithSQL(
                OwnerRequestAo.class,
                OwnerRequestAo.ROLE_KEY + " = ? AND " + OwnerRequestAo.ASKED_BY + " = ? AND " + OwnerRequestAo.ASKED_AT
                        + " = ?",
                key(issueId, role),
                request.by().value(),
                request.at().toEpochMilli());
    }

    private static String key(long issueId, Role role) {
        return issueId + ":" + role.id();
    }
}
