package io.clearowner.jira.rest;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.action.confirmation.Confirmations;
import io.clearowner.jira.action.ownerrequest.ApproverLookup;
import io.clearowner.jira.action.ownerrequest.OwnerRequests;
import io.clearowner.jira.action.ownerrequest.RequestMail;
import io.clearowner.jira.action.transfer.edit.OwnerEdits;
import io.clearowner.jira.action.transfer.run.OwnerChangeLog;
import io.clearowner.jira.action.waiver.Waivers;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.mail.Mails;
import io.clearowner.jira.rest.json.CommitmentJson;
import io.clearowner.jira.rest.json.OwnerSourceJson;
import io.clearowner.jira.rest.json.OwnershipDetails;
import io.clearowner.jira.rest.json.OwnershipJson;
import io.clearowner.jira.rest.json.ReasonJson;
import io.clearowner.jira.rest.json.UserJson;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.OwnerRequestStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.TransferStore;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.testing.FakeAccess;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIssueAccess;
import io.clearowner.jira.testing.FakeMailQueue;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.NoCommitments;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import io.clearowner.jira.upkeep.issueevent.SinceLedger;
import io.clearowner.jira.upkeep.issueevent.UnclearSince;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The issue ABC-1 without owners, and all that people do about it; a reader who may edit it is logged in. */
final class TestOwnership {

    final FakeFields fields = new FakeFields();
    final JiraIssues jira = new JiraIssues(fields);
    final FakeIssueAccess issues = new FakeIssueAccess(fields);
    final FakeAccess access = new FakeAccess();
    final TestPolicies policies = new TestPolicies();
    final FakeMailQueue mailQueue = new FakeMailQueue();
    final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    final ApplicationUser reader = access.logIn("reader");
    final MutableIssue issue = jira.issue(1);

    private final ConfirmationStore confirmationStore =
            new ConfirmationStore(policies.database().ao());
    private final WaiverStore waiverStore = new WaiverStore(policies.database().ao());
    private final UnclearSinceStore sinceStore =
            new UnclearSinceStore(policies.database().ao());
    final OwnerRequestStore requestStore =
            new OwnerRequestStore(policies.database().ao());
    private final StoredCommitments commitments =
            new StoredCommitments(waiverStore, confirmationStore, new FakeCaches());
    final IssueAssessor assessor = jira.assessor(policies, new NoCommitments(), commitments, clock);
    private final Reassessment reassessment = new Reassessment(
            assessor,
            new SinceLedger(assessor, mock(IssueManager.class), mock(ProjectManager.class), sinceStore, clock),
            commitments,
            mock(IssueIndexingService.class),
            new Reindexing(new ReindexStore(policies.database().ao()), () -> {}, clock),
            new RecentProblems(clock));
    private final I18nHelper.BeanFactory languages = mock();
    private final Mails mails = new Mails(mailQueue, jira.permissions, languages);
    private final AvatarService avatars = mock();
    private final JiraBaseUrls urls = mock();

    final OwnerAssignment assignment = issues.assignment(jira.users);
    final Confirmations confirmations =
            new Confirmations(issues.access, assignment, assessor, confirmationStore, reassessment, clock);
    final TransferStore transfers = new TransferStore(policies.database().ao());
    final OwnerEdits edits = new OwnerEdits(
            assignment,
            issues.access,
            transfers,
            confirmationStore,
            new OwnerChangeLog(mock(), fields),
            reassessment,
            clock);
    final Waivers waivers = new Waivers(issues.access, waiverStore, reassessment, clock);
    final OwnerRequests requests = new OwnerRequests(
            issues.access,
            assessor,
            new ApproverLookup(issues.access, jira.users, mails),
            new RequestMail(urls),
            mails,
            requestStore,
            clock);
    final UserJson users = new UserJson(jira.users, avatars, access.authentication);
    final OwnershipDetails details = new OwnershipDetails(
            new OwnershipJson(
                    assessor,
                    new UnclearSince(assessor, sinceStore),
                    issues.access,
                    users,
                    urls,
                    access.authentication),
            assessor,
            new OwnerSourceJson(issues.access, access.access, jira.userPickers.pickers, access.authentication),
            new ReasonJson(policies.policies, access.authentication),
            new CommitmentJson(waivers, confirmations, requests, users, access.access),
            issues.access,
            access.access);
    final Responses responses = new Responses(
            access.authentication,
            new RequestLimits(4, 0, Duration.ofSeconds(1)),
            user -> "UTC",
            new RecentProblems(Clock.systemUTC()));

    TestOwnership() {
        I18nHelper english = TestTexts.english();
        when(access.authentication.getI18nHelper()).thenReturn(english);
        when(languages.getInstance(any(ApplicationUser.class))).thenReturn(english);
        when(urls.baseUrl()).thenReturn("https://jira.example.com");
        when(avatars.getAvatarURL(any(), any(), any())).thenReturn(URI.create("/avatar.png"));
        jira.person(reader.getKey(), true, true);
        Project project = access.project;
        when(issue.getProjectObject()).thenReturn(project);
        issues.add(issue);
    }
}
