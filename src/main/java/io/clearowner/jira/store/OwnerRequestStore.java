package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Stores recent requests for an owner, at most one per issue and role. */
public final class OwnerRequestStore {

    private final ActiveObjects ao;

    public OwnerRequestStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The request made after that time. */
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

    /** The number of requests that the user made after that time. */
    public int countBy(UserKey person, Instant after) {
        return ao.count(
                OwnerRequestAo.class,
                Query.select()
                        .where(
                                OwnerRequestAo.ASKED_BY + " = ? AND " + OwnerRequestAo.ASKED_AT + " > ?",
                                person.value(),
                                after.toEpochMilli()));
    }

    /**
     * Stores the request unless one from after {@code expired} exists. If several nodes try at once, one succeeds.
     * Deletes expired requests of all issues. Do not call inside a transaction: PostgreSQL would have aborted it.
     *
     * @return whether the request was stored
     */
    public boolean claim(long issueId, Role role, StoredOwnerRequest request, Instant expired) {
        ao.deleteWithSQL(OwnerRequestAo.class, OwnerRequestAo.ASKED_AT + " <= ?", expired.toEpochMilli());
        if (since(issueId, role, expired).isPresent()) {
            return false;
        }
        try {
            ao.create(
                    OwnerRequestAo.class,
                    Map.of(
                            OwnerRequestAo.ROLE_KEY, key(issueId, role),
                            OwnerRequestAo.ASKED_BY, request.by().value(),
                            OwnerRequestAo.ASKED_OF, request.of().value(),
                            OwnerRequestAo.ASKED_AT, request.at().toEpochMilli()));
            return true;
        } catch (RuntimeException e) {
            if (since(issueId, role, expired).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    /** Deletes the request, so that it can be made again. */
    public void remove(long issueId, Role role) {
        ao.deleteWithSQL(OwnerRequestAo.class, OwnerRequestAo.ROLE_KEY + " = ?", key(issueId, role));
    }

    private static String key(long issueId, Role role) {
        return issueId + ":" + role.id();
    }
}
