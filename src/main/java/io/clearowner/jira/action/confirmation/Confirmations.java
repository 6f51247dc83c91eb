package io.clearowner.jira.action.confirmation;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.OnDecline;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Archive;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.JiraIssueFacts;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** Records whether owners accept or decline their roles. */
public final class Confirmations {

    /** Maximum number of confirmations listed; more appear once some are answered. */
    static final int MAX_PENDING = 1_000;

    private static final int BATCH = 100;

    private final IssueAccess access;
    private final OwnerAssignment assignment;
    private final IssueAssessor assessor;
    private final ConfirmationStore store;
    private final Reassessment reassessment;
    private final Clock clock;

    public Confirmations(
            IssueAccess access,
            OwnerAssignment assignment,
            IssueAssessor assessor,
            ConfirmationStore store,
            Reassessment reassessment,
            Clock clock) {
        this.access = access;
        this.assignment = assignment;
        this.assessor = assessor;
        this.store = store;
        this.reassessment = reassessment;
        this.clock = clock;
    }

    /** The current confirmation of the role; empty if there is none or it is that of a former owner. */
    public Optional<StoredConfirmation> of(Issue issue, Role role) {
        JiraIssueFacts facts = assessor.facts(issue);
        Optional<UserKey> owner = facts.ownOwner(role);
        return store.current(facts.issueId(), role)
                .filter(stored -> owner.isEmpty()
                        || owner.get().equals(stored.confirmation().user()));
    }

    /** Confirmations that the user has yet to answer, oldest first, including issues that the user cannot see. */
    public List<StoredConfirmation> pendingFor(UserKey user, int start, int limit) {
        return store.pendingFor(user, start, limit);
    }

    /** A role that waits for the answer of its owner. */
    public record Pending(Issue issue, StoredConfirmation asked) {}

    /**
     * Some of the roles that wait for a person's answer.
     *
     * @param total of all pages; it can include, after this page, some that the person can no longer answer
     */
    public record PendingPage(int total, List<Pending> roles) {}

    /**
     * The roles that the person can answer, oldest first. Reads no more issues than it takes to fill the page.
     *
     * @param start the first role of the page, from 0
     */
    public PendingPage pendingPage(ApplicationUser person, int start, int limit) {
        UserKey key = UserKeys.of(person);
        int total = Math.min(store.countPendingFor(key), MAX_PENDING);
        Iterator<StoredConfirmation> oldestFirst = IntStream.iterate(0, from -> from < total, from -> from + BATCH)
                .boxed()
                .flatMap(from -> store.pendingFor(key, from, Math.min(BATCH, total - from)).stream())
                .iterator();
        List<Pending> page = new ArrayList<>();
        int before = 0;
        int leftOut = 0;
        while (page.size() < limit && oldestFirst.hasNext()) {
            StoredConfirmation asked = oldestFirst.next();
            Optional<Issue> issue =
                    access.find(person, asked.issueId()).filter(found -> canAnswer(found, asked.role(), key));
            if (issue.isEmpty()) {
                leftOut++;
            } else if (before < start) {
                before++;
            } else {
                page.add(new Pending(issue.get(), asked));
            }
        }
        return new PendingPage(total - leftOut, page);
    }

    /** Whether the person can still answer: the issue is not archived, and names them as the role's owner. */
    public boolean canAnswer(Issue issue, Role role, UserKey person) {
        return !Archive.contains(issue)
                && assessor.facts(issue).ownOwner(role).filter(person::equals).isPresent();
    }

    /**
     * Accepts, declines or withdraws a confirmation.
     *
     * @param note the person's comment
     * @return the issue after the answer
     * @throws Refusal if the issue is hidden or archived, names no owner itself in the role, or the person may not give
     *     this answer
     */
    public Issue answer(ApplicationUser person, String key, Role role, Answer answer, Optional<String> note) {
        Access.requireLoggedIn(person);
        long id = access.find(person, key).getId();
        // Read again under the lock: another answer may just have changed the owner.
        return reassessment.exclusively(id, () -> answerNow(person, access.find(person, key), role, answer, note));
    }

    private Issue answerNow(ApplicationUser person, Issue issue, Role role, Answer answer, Optional<String> note) {
        IssueAccess.requireNotArchived(issue);
        UserKey owner = assessor.facts(issue)
                .ownOwner(role)
                .orElseThrow(() -> Refusal.because(
                        Kind.INVALID, "role", "clear-owner.rest.confirmation.no-owner", issue.getKey()));
        UserKey by = UserKeys.of(person);
        Optional<StoredConfirmation> current = of(issue, role);
        switch (answer) {
            case ACCEPT -> {
                requireOwner(owner, by, issue);
                save(issue, role, owner, State.ACCEPTED, by, note, current);
            }
            case DECLINE -> {
                requireOwner(owner, by, issue);
                save(issue, role, owner, State.DECLINED, by, note, current);
                Optional<UserKey> previous = current.flatMap(StoredConfirmation::previousOwner);
                // The answer stays, even if the owner cannot be changed.
                AtomicReference<Issue> updated = new AtomicReference<>(issue);
                reassessment.followUp(issue, () -> updated.set(afterDecline(person, issue, role, previous)));
                return updated.get();
            }
            case WITHDRAW -> {
                requirePending(current, issue);
                if (!access.mayEdit(person, issue, role)) {
                    throw Refusal.because(Kind.FORBIDDEN, "key", "clear-owner.rest.issue.not-editable", issue.getKey());
                }
                save(issue, role, owner, State.NOT_ASKED, by, note, current);
            }
            default -> throw new IllegalStateException("Unknown answer: " + answer);
        }
        return issue;
    }

    private void save(
            Issue issue,
            Role role,
            UserKey owner,
            State state,
            UserKey by,
            Optional<String> note,
            Optional<StoredConfirmation> previous) {
        StoredConfirmation answer = new StoredConfirmation(
                issue.getId(),
                role,
                new Confirmation(owner, state, clock.instant()),
                Optional.of(by),
                note,
                previous.flatMap(StoredConfirmation::previousOwner));
        reassessment.around(issue, () -> store.put(answer));
    }

    /** The policy changes the owner, so the person who declines needs no permission to edit. */
    private Issue afterDecline(ApplicationUser person, Issue issue, Role role, Optional<UserKey> previous) {
        OnDecline onDecline = assessor.policy(issue).get(PolicySetting.ON_DECLINE);
        return switch (onDecline) {
            case KEEP -> issue;
            case EMPTY -> assignment.assignByPolicy(person, issue, role, Optional.empty());
            case PREVIOUS ->
                previous.filter(before -> canTakeBack(before, issue, role)).isPresent()
                        ? assignment.assignByPolicy(person, issue, role, previous)
                        : issue;
        };
    }

    /** Somebody who left, or who declined this role before, does not get it back; the role then stays declined. */
    private boolean canTakeBack(UserKey previous, Issue issue, Role role) {
        return assignment.active(previous)
                && store.history(issue.getId()).stream()
                        .filter(state -> state.role() == role)
                        .map(StoredConfirmation::confirmation)
                        .noneMatch(state ->
                                state.state() == State.DECLINED && state.user().equals(previous));
    }

    private static void requireOwner(UserKey owner, UserKey person, Issue issue) {
        if (!owner.equals(person)) {
            throw Refusal.because(Kind.FORBIDDEN, "role", "clear-owner.rest.confirmation.not-yours", issue.getKey());
        }
    }

    private static void requirePending(Optional<StoredConfirmation> current, Issue issue) {
        if (current.map(stored -> stored.confirmation().state() != State.PENDING)
                .orElse(true)) {
            throw Refusal.because(Kind.INVALID, "answer", "clear-owner.rest.confirmation.not-pending", issue.getKey());
        }
    }
}
