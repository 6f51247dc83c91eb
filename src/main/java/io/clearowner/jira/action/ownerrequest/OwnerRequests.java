package io.clearowner.jira.action.ownerrequest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.TextLimits;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.platform.mail.Mails;
import io.clearowner.jira.store.OwnerRequestStore;
import io.clearowner.jira.store.StoredOwnerRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks by mail for an owner of an unclear role. Anyone who sees the issue may ask, but each role only once a day in
 * total, so that nobody is mailed twice about it.
 */
public final class OwnerRequests {

    static final Duration REPEAT_AFTER = Duration.ofDays(1);
    /** Requests per person. More than this would come from a script and flood mailboxes. */
    static final int MAX_PER_HOUR = 20;

    static final int MAX_MESSAGE = 1_000;

    private final IssueAccess access;
    private final IssueAssessor assessor;
    private final ApproverLookup approvers;
    private final RequestMail mail;
    private final Mails mails;
    private final OwnerRequestStore store;
    private final Clock clock;

    public OwnerRequests(
            IssueAccess access,
            IssueAssessor assessor,
            ApproverLookup approvers,
            RequestMail mail,
            Mails mails,
            OwnerRequestStore store,
            Clock clock) {
        this.access = access;
        this.assessor = assessor;
        this.approvers = approvers;
        this.mail = mail;
        this.mails = mails;
        this.store = store;
        this.clock = clock;
    }

    /** The request for an owner made within the last day. */
    public Optional<StoredOwnerRequest> recent(Issue issue, Role role) {
        return store.since(issue.getId(), role, clock.instant().minus(REPEAT_AFTER));
    }

    /**
     * The person who would get the mail; empty if nobody can decide and be reached.
     *
     * @throws Refusal if the issue is absent or hidden, the requester is anonymous or the role is not unclear
     */
    public Optional<Approver> approver(ApplicationUser requester, String key, Role role) {
        Issue issue = findIssue(requester, key);
        return approvers.find(requester, issue, role, requireUnclear(issue, role));
    }

    /**
     * Mails the approver, unless somebody made the same request within the last day.
     *
     * @param message the requester's own words, or empty
     * @return the issue
     * @throws Refusal as {@link #approver}, and if nobody can be asked or the requester asks too often
     */
    public Issue request(ApplicationUser requester, String key, Role role, Optional<String> message) {
        Issue issue = findIssue(requester, key);
        message.ifPresent(text -> TextLimits.requireAtMost(MAX_MESSAGE, "message", text));
        Assessment assessment = requireUnclear(issue, role);
        Instant now = clock.instant();
        if (recent(issue, role).isPresent()) {
            return issue;
        }
        UserKey by = UserKeys.of(requester);
        if (store.countBy(by, now.minus(Duration.ofHours(1))) >= MAX_PER_HOUR) {
            throw Refusal.because(Kind.TOO_OFTEN, "user", "clear-owner.ask.too-often", Integer.toString(MAX_PER_HOUR));
        }
        Approver approver = approvers
                .find(requester, issue, role, assessment)
                .orElseThrow(() -> Refusal.because(Kind.CONFLICT, "role", "clear-owner.ask.nobody"));
        StoredOwnerRequest stored = new StoredOwnerRequest(by, UserKeys.of(approver.person()), now);
        if (claim(issue, role, stored)) {
            send(requester, issue, stored, role, assessment, approver, message);
        }
        return issue;
    }

    private boolean claim(Issue issue, Role role, StoredOwnerRequest request) {
        try {
            return store.claim(issue.getId(), role, request, request.at().minus(REPEAT_AFTER));
        } catch (RuntimeException e) {
            // It may be stored all the same, and would block other requests for a day without a mail.
            try {
                store.remove(issue.getId(), role, request);
            } catch (RuntimeException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    private void send(
            ApplicationUser requester,
            Issue issue,
            StoredOwnerRequest request,
            Role role,
            Assessment assessment,
            Approver approver,
            Optional<String> message) {
        boolean sent = false;
        try {
            sent = mails.send(
                    approver.person(),
                    issue,
                    i18n -> mail.text(i18n, requester, issue, assessment.of(role), approver, message));
        } finally {
            if (!sent) {
                store.remove(issue.getId(), role, request);
            }
        }
        if (!sent) {
            throw Refusal.because(Kind.CONFLICT, "role", "clear-owner.ask.nobody");
        }
    }

    private Issue findIssue(ApplicationUser requester, String key) {
        Access.requireLoggedIn(requester);
        Issue issue = access.find(requester, key);
        IssueAccess.requireNotArchived(issue);
        return issue;
    }

    private Assessment requireUnclear(Issue issue, Role role) {
        Assessment assessment = assessor.assess(issue);
        if (!assessment.assessed() || !assessment.of(role).unclear()) {
            throw Refusal.because(Kind.CONFLICT, "role", "clear-owner.ask.not-unclear");
        }
        return assessment;
    }
}
