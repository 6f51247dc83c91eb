package io.clearowner.jira.action.transfer.edit;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.assessment.IssueAssessor;
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
 * Assigns an owner to several issues. Each is an edit of its own that Jira checks; an issue that fails does not stop
 * the others.
 */
public final class BulkAssignment {

    /** Issues per request: about as many edits as Jira makes while a user waits. */
    public static final int MAX_ISSUES = 100;

    private static final Logger log = LoggerFactory.getLogger(BulkAssignment.class);

    private final OwnerAssignment assignment;
    private final OwnerEdits edits;
    private final IssueAccess access;
    private final IssueAssessor assessor;

    public BulkAssignment(OwnerAssignment assignment, OwnerEdits edits, IssueAccess access, IssueAssessor assessor) {
        this.assignment = assignment;
        this.edits = edits;
        this.access = access;
        this.assessor = assessor;
    }

    /** The result of one edit. */
    public enum Result {
        CHANGED,
        UNCHANGED,
        /** The role is not unclear, and only unclear ones were to be changed. */
        LEFT,
        FAILED
    }

    /**
     * The outcome for one issue.
     *
     * @param refusal why the edit failed; null if it did not
     */
    public record Outcome(String key, Result result, Refusal refusal) {}

    /**
     * The outcomes of all edits.
     *
     * @param issues one for each issue, in their order
     * @param undo identifies what was changed, for {@code transfers/ID/undo}; empty if nothing was changed
     */
    public record Outcomes(List<Outcome> issues, Optional<String> undo) {}

    /**
     * @param owner empty to remove the owner
     * @param onlyUnclear whether issues whose role is not unclear are left alone
     * @throws Refusal before any edit, if nobody is logged in, or if the owner does not exist or is inactive; the
     *     latter only if the editor may edit any of the issues, because accounts are not everybody's business
     */
    public Outcomes assign(
            ApplicationUser editor, Collection<String> keys, Role role, Optional<UserKey> owner, boolean onlyUnclear) {
        Access.requireLoggedIn(editor);
        owner.filter(key -> keys.stream().anyMatch(issue -> editable(editor, issue)))
                .ifPresent(key -> assignment.requireActive(editor, key));
        List<Outcome> outcomes = new ArrayList<>(keys.size());
        OwnerEdits.Together together = edits.together(editor, keys, role, owner);
        keys.forEach(key -> outcomes.add(assign(editor, key, role, owner, onlyUnclear, together)));
        return new Outcomes(outcomes, together.undo());
    }

    private boolean editable(ApplicationUser editor, String key) {
        try {
            access.requireEditable(editor, key);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private Outcome assign(
            ApplicationUser editor,
            String key,
            Role role,
            Optional<UserKey> owner,
            boolean onlyUnclear,
            OwnerEdits.Together together) {
        try {
            Issue issue = access.requireEditable(editor, key);
            Optional<UserKey> before = assignment.owner(issue, role);
            if (onlyUnclear
                    && !before.equals(owner)
                    && !assessor.clarity(issue, role).unclear()) {
                return new Outcome(key, Result.LEFT, null);
            }
            together.assign(key);
            return new Outcome(key, before.equals(owner) ? Result.UNCHANGED : Result.CHANGED, null);
        } catch (Refusal refusal) {
            return new Outcome(key, Result.FAILED, refusal);
        } catch (RuntimeException e) {
            log.error("Could not assign an owner to {}", key, e);
            return new Outcome(
                    key,
                    Result.FAILED,
                    Refusal.because(Kind.UNAVAILABLE, "key", "clear-owner.rest.issue.broken", Shown.of(key))
                            .causedBy(e));
        }
    }
}
