package io.clearowner.jira.action.transfer.edit;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.action.transfer.plan.Asking;
import io.clearowner.jira.action.transfer.plan.PlanText;
import io.clearowner.jira.action.transfer.plan.TransferCondition;
import io.clearowner.jira.action.transfer.plan.TransferPlan;
import io.clearowner.jira.action.transfer.run.OwnerChangeLog;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferRow.State;
import io.clearowner.jira.store.TransferStore;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Changes owners for a person, one issue or a few, and records the changes as those of a transfer, so that they can be
 * undone in the same way. If recording fails, the change stays and is not offered for undo.
 */
public final class OwnerEdits {

    /** What needs no quotes in JQL. Other texts name no issue. */
    private static final Pattern KEY = Pattern.compile("\\w+-\\d+");

    private final OwnerAssignment assignment;
    private final IssueAccess access;
    private final TransferStore store;
    private final ConfirmationStore confirmations;
    private final OwnerChangeLog changes;
    private final Reassessment reassessment;
    private final Clock clock;

    public OwnerEdits(
            OwnerAssignment assignment,
            IssueAccess access,
            TransferStore store,
            ConfirmationStore confirmations,
            OwnerChangeLog changes,
            Reassessment reassessment,
            Clock clock) {
        this.assignment = assignment;
        this.access = access;
        this.store = store;
        this.confirmations = confirmations;
        this.changes = changes;
        this.reassessment = reassessment;
        this.clock = clock;
    }

    /**
     * Edits that are undone together: one role of some issues gets one owner.
     *
     * @param editor null for anonymous, whose edits are refused
     * @param keys of the issues that may be edited
     * @param owner empty to remove the owners
     */
    public Together together(ApplicationUser editor, Collection<String> keys, Role role, Optional<UserKey> owner) {
        List<String> known =
                keys.stream().filter(key -> KEY.matcher(key).matches()).toList();
        return new Together(editor, known, role, owner);
    }

    /** Not thread-safe. */
    public final class Together {

        private final ApplicationUser editor;
        private final List<String> keys;
        private final Role role;
        private final Optional<UserKey> owner;
        private Optional<StoredTransfer> recorded = Optional.empty();

        private Together(ApplicationUser editor, List<String> keys, Role role, Optional<UserKey> owner) {
            this.editor = editor;
            this.keys = keys;
            this.role = role;
            this.owner = owner;
        }

        /**
         * Changes the owner of one issue, as {@link OwnerAssignment#assign} does.
         *
         * @return the issue after the edit
         */
        public Issue assign(String key) {
            Access.requireLoggedIn(editor);
            long id = access.requireEditable(editor, key).getId();
            return reassessment.exclusively(id, () -> {
                Issue issue = access.requireEditable(editor, key);
                Optional<UserKey> before = assignment.owner(issue, role);
                List<StoredConfirmation> answer = new ArrayList<>();
                boolean known = reassessment.followUp(
                        issue, () -> confirmations.current(id, role).ifPresent(answer::add));
                Instant at = clock.instant();
                Issue after = assignment.assign(editor, key, role, owner);
                if (known && !before.equals(owner)) {
                    reassessment.followUp(
                            after, () -> record(after, before, answer.stream().findFirst(), at));
                }
                return after;
            });
        }

        private void record(Issue issue, Optional<UserKey> before, Optional<StoredConfirmation> answer, Instant at) {
            if (recorded.isEmpty()) {
                String plan = PlanText.write(plan());
                recorded = Optional.of(store.startByHand(UUID.randomUUID().toString(), plan, UserKeys.of(editor), at));
            }
            store.addByHand(new TransferRow(
                    0,
                    recorded.get().id(),
                    issue.getId(),
                    Optional.empty(),
                    role,
                    before,
                    owner,
                    State.CHANGED,
                    at,
                    changes.last(issue, role, at).orElse(0),
                    answer,
                    Optional.empty()));
        }

        /** What the edits are, in the words of a transfer. */
        private TransferPlan plan() {
            String source = owner.map(person -> "user:" + person.value()).orElse("nobody");
            return new TransferPlan(
                    Optional.of("issue in (" + String.join(", ", keys) + ")"),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalLong.empty(),
                    TransferCondition.ALWAYS,
                    Optional.empty(),
                    Map.of(role, List.of(source)),
                    false,
                    Optional.empty(),
                    Asking.POLICY,
                    false,
                    0);
        }

        /** Identifies the changes for their undo; empty if nothing was changed. */
        public Optional<String> undo() {
            return recorded.map(StoredTransfer::token);
        }
    }
}
