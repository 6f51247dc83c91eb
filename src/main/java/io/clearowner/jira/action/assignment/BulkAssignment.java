package io.clearowner.jira.action.assignment;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.Shown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives several issues an owner as one person. Each issue is an edit of its own, checked by Jira as such and done or
 * not done as a whole; what stands in the way of one does not keep the others from being done.
 */
public final class BulkAssignment {

    /** Issues of one request: about as many edits as Jira makes while somebody still waits for the answer. */
    public static final int MAX_ISSUES = 100;

    private static final Logger log = LoggerFactory.getLogger(BulkAssignment.class);

    private final OwnerAssignment assignment;
    private final IssueAccess access;

    public BulkAssignment(OwnerAssignment assignment, IssueAccess access) {
        this.assignment = assignment;
        this.access = access;
    }

    /** What became of an issue. */
    public enum Result {
        CHANGED,
        UNCHANGED,
        FAILED
    }

    /**
     * What became of one issue.
     *
     * @param refusal why it failed; null if it did not
     */
    public record Outcome(String key, Result result, Refusal refusal) {}

    /**
     * @param owner nobody if empty
     * @return an outcome for each issue, in their order
     * @throws Refusal if nothing can be done for any of them: nobody is logged in, or the owner cannot be one
     */
    public List<Outcome> assign(ApplicationUser editor, Collection<String> keys, Role role, Optional<UserKey> owner) {
        Access.requireLoggedIn(editor);
        owner.ifPresent(assignment::requireActive);
        List<Outcome> outcomes = new ArrayList<>(keys.size());
        keys.forEach(key -> outcomes.add(assign(editor, key, role, owner)));
        return outcomes;
    }

    private Outcome assign(ApplicationUser editor, String key, Role role, Optional<UserKey> owner) {
        try {
            Optional<UserKey> before = assignment.owner(access.requireEditable(editor, key), role);
            assignment.assign(editor, key, role, owner);
            return new Outcome(key, before.equals(owner) ? Result.UNCHANGED : Result.CHANGED, null);
        } catch (Refusal refusal) {
            return new Outcome(key, Result.FAILED, refusal);
        } catch (RuntimeException broken) {
            log.error("Could not give {} an owner", key, broken);
            return new Outcome(
                    key,
                    Result.FAILED,
                    Refusal.because(Kind.UNAVAILABLE, "key", "clear-owner.rest.issue.broken", Shown.of(key))
                            .causedBy(broken));
        }
    }
}
