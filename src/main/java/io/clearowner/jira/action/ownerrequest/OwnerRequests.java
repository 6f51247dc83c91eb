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
 * Asks who can decide for an owner of a role that is unclear, by mail. Whoever sees the issue may ask, about each role
 * once a day together, so that nobody is mailed twice about the same thing.
 */
public final class OwnerRequests {

    static final Duration ONCE_IN = Duration.ofDays(1);
    /** Who asks more often does it by a script, and fills other people's mailboxes. */
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

    /** Who asked for an owner within the last day. */
    public Optional<StoredOwnerRequest> recent(Issue issue, Role role) {
        return store.since(issue.getId(), role, clock.instant().minus(ONCE_IN));
    }

    /**
     * Who would get the mail; empty if there is nobody who could decide and be reached.
     *
     * @throws Refusal if the issue is absent or hidden, the person anonymous or the role not unclear
     */
    public Optional<Approver> approver(ApplicationUser asker, String key, Role role) {
        Issue issue = find(asker, key);
        return approvers.find(asker, issue, role, unclear(issue, role));
    }

    /**
     * Mails who can decide, unless somebody asked for the same within the last day.
     *
     * @param message what the person adds, or nothing
     * @return the issue
     * @throws Refusal also if there is nobody to ask, or the person asks too often
     */
    public Issue ask(ApplicationUser asker, String key, Role role, Optional<String> message) {
        Issue issue = find(asker, key);
        message.ifPresent(text -> TextLimits.requireAtMost(MAX_MESSAGE, "message", text));
        Assessment assessment = unclear(issue, role);
        Instant now = clock.instant();
        if (recent(issue, role).isPresent()) {
            return issue;
        }
        UserKey by = UserKeys.of(asker);
        if (store.countBy(by, now.minus(Duration.ofHours(1))) >= MAX_PER_HOUR) {
            throw Refusal.because(Kind.TOO_OFTEN, "user", "clear-owner.ask.too-often", Integer.toString(MAX_PER_HOUR));
        }
        Approver approver = approvers
                .find(asker, issue, role, assessment)
                .orElseThrow(() -> Refusal.because(Kind.CONFLICT, "role", "clear-owner.ask.nobody"));
        StoredOwnerRequest request = new StoredOwnerRequest(by, UserKeys.of(approver.person()), now);
        if (store.claim(issue.getId(), role, request, now.minus(ONCE_IN))) {
            send(asker, issue, role, assessment, approver, message);
        }
        return issue;
    }

    private void send(
            ApplicationUser asker,
            Issue issue,
            Role role,
            Assessment assessment,
            Approver approver,
            Optional<String> message) {
        boolean sent = false;
        try {
            sent = mails.send(
                    approver.person(),
                    issue,
                    i18n -> mail.text(i18n, asker, issue, assessment.of(role), approver, message));
        } finally {
            if (!sent) {
                store.remove(issue.getId(), role);
            }
        }
        if (!sent) {
            throw Refusal.because(Kind.CONFLICT, "role", "clear-owner.ask.nobody");
        }
    }

    private Issue find(ApplicationUser asker, String key) {
        Access.requireLoggedIn(asker);
        Issue issue = access.find(asker, key);
        IssueAccess.requireNotArchived(issue);
        return issue;
    }

    private Assessment unclear(Issue issue, Role role) {
        Assessment assessment = assessor.assess(issue);
        if (!assessment.assessed() || !assessment.of(role).unclear()) {
            throw Refusal.because(Kind.CONFLICT, "role", "clear-owner.ask.not-unclear");
        }
        return assessment;
    }
}
