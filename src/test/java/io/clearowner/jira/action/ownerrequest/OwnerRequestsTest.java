package io.clearowner.jira.action.ownerrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.action.ownerrequest.Approver.Basis;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.mail.MailQueueing;
import io.clearowner.jira.platform.mail.Mails;
import io.clearowner.jira.store.OwnerRequestStore;
import io.clearowner.jira.store.TestDatabase;
import io.clearowner.jira.testing.FakeIssueAccess;
import io.clearowner.jira.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class OwnerRequestsTest {

    private final FakeIssueAccess access = new FakeIssueAccess();
    private final IssueAssessor assessor = mock();
    private final UserManager users = mock();
    private final PermissionManager permissions = mock();
    private final MailQueueing queue = mock();
    private final I18nHelper.BeanFactory languages = mock();
    private final I18nHelper i18n = mock(
            I18nHelper.class,
            call -> String.join(
                    "|",
                    java.util.Arrays.stream(call.getArguments())
                            .map(String::valueOf)
                            .toList()));
    private final JiraBaseUrls urls = mock();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final Mails mails = new Mails(queue, permissions, languages);
    private final Project project = mock();
    private final ProjectComponent component = mock();
    private final ApplicationUser asker = person("asker");
    private final ApplicationUser productOwner = person("product-owner");
    private final ApplicationUser componentLead = person("component-lead");
    private final ApplicationUser projectLead = person("project-lead");
    private final MutableIssue issue = issue("ABC-1", 1);
    private final OwnerRequests requests = new OwnerRequests(
            access.access,
            assessor,
            new ApproverLookup(access.access, users, mails),
            new RequestMail(urls),
            mails,
            new OwnerRequestStore(TestDatabase.h2().ao()),
            clock);

    @BeforeEach
    void leadsThatMayDecide() {
        lenient().when(component.getName()).thenReturn("Payments");
        lenient().when(component.getComponentLead()).thenReturn(componentLead);
        lenient().when(project.getName()).thenReturn("Shop");
        lenient().when(project.getProjectLead()).thenReturn(projectLead);
        lenient().when(urls.baseUrl()).thenReturn("https://jira.example.com");
        lenient().when(languages.getInstance(any(ApplicationUser.class))).thenReturn(i18n);
        assessed(missing(Role.PRODUCT), missing(Role.DELIVERY));
    }

    @Test
    void asksTheOwnerOfTheOtherRole_ifThatIsClear() {
        assessed(clear(Role.PRODUCT, "product-owner"), missing(Role.DELIVERY));
        assertThat(approver()).contains(new Approver(productOwner, Basis.OTHER_ROLE, ""));
    }

    @Test
    void asksTheLeadOfTheComponent_ifTheOtherRoleIsUnclear() {
        assessed(
                new RoleAssessment(Role.PRODUCT, new Clarity("stale"), List.of("stale"), owner("product-owner")),
                missing(Role.DELIVERY));
        assertThat(approver()).contains(new Approver(componentLead, Basis.COMPONENT_LEAD, "Payments"));
    }

    @Test
    void asksTheLeadOfTheProject_ifTheComponentHasNone() {
        when(component.getComponentLead()).thenReturn(null);
        assertThat(approver()).contains(new Approver(projectLead, Basis.PROJECT_LEAD, "Shop"));
    }

    @Test
    void passesOverWhoMayNotSeeTheIssue_orNotEditIt_orHasLeft_orAsks() {
        assessed(clear(Role.PRODUCT, "product-owner"), missing(Role.DELIVERY));
        when(permissions.hasPermission(any(), eq(issue), eq(productOwner))).thenReturn(false);
        assertThat(approver()).map(Approver::person).contains(componentLead);
        access.forbidEdit(componentLead);
        assertThat(approver()).map(Approver::person).contains(projectLead);
        when(projectLead.isActive()).thenReturn(false);
        assertThat(approver()).isEmpty();

        when(projectLead.isActive()).thenReturn(true);
        assertThat(requests.approver(projectLead, "ABC-1", Role.DELIVERY)).isEmpty();
    }

    @Test
    void mailsWhatIsUnclearAndWhatTheAskerSays() {
        ask(Optional.of(" Who <b>does</b> this? "));

        ArgumentCaptor<String> body = ArgumentCaptor.captor();
        verify(queue).add(eq("component-lead@example.com"), any(), eq("text/html"), body.capture());
        assertThat(body.getValue())
                .contains("clear-owner.why.missing clear-owner.remedy.missing")
                .contains("Who &lt;b&gt;does&lt;/b&gt; this?")
                .contains("https://jira.example.com/browse/ABC-1")
                .contains("clear-owner.ask.mail.because.component-lead|Payments");
    }

    @Test
    void remembersWhoAskedForADay_insteadOfMailingAgain() {
        ask(Optional.empty());
        clock.passes(Duration.ofHours(23));
        requests.request(projectLead, "ABC-1", Role.DELIVERY, Optional.empty());
        verify(queue, times(1)).add(any(), any(), any(), any());
        assertThat(requests.recent(issue, Role.DELIVERY)).hasValueSatisfying(recent -> {
            assertThat(recent.by()).isEqualTo(new UserKey("asker"));
            assertThat(recent.of()).isEqualTo(new UserKey("component-lead"));
        });
        assertThat(requests.recent(issue, Role.PRODUCT)).isEmpty();

        clock.passes(Duration.ofHours(2));
        assertThat(requests.recent(issue, Role.DELIVERY)).isEmpty();
        ask(Optional.empty());
        verify(queue, times(2)).add(any(), any(), any(), any());
    }

    @Test
    void canBeAskedAgainWhenTheMailCouldNotBeQueued() {
        doThrow(new IllegalStateException("no queue")).when(queue).add(any(), any(), any(), any());
        assertThatThrownBy(() -> ask(Optional.empty())).hasMessage("no queue");
        assertThat(requests.recent(issue, Role.DELIVERY)).isEmpty();
    }

    @Test
    void letsOnePersonAskOnlySoOften() {
        for (int i = 0; i < OwnerRequests.MAX_PER_HOUR; i++) {
            Issue one = issue("ABC-" + (100 + i), 100 + i);
            when(assessor.assess(one)).thenReturn(new Assessment(true, missing(Role.PRODUCT), missing(Role.DELIVERY)));
            requests.request(asker, one.getKey(), Role.DELIVERY, Optional.empty());
        }
        refused(Kind.TOO_OFTEN, () -> ask(Optional.empty()));
        clock.passes(Duration.ofMinutes(61));
        ask(Optional.empty());
    }

    @Test
    void refusesAnonymousVisitors_clearRoles_issuesOutsideThePolicy_longMessages_andWhereNobodyDecides() {
        refused(Kind.NOT_LOGGED_IN, () -> requests.request(null, "ABC-1", Role.DELIVERY, Optional.empty()));
        refused(Kind.INVALID, () -> ask(Optional.of("x".repeat(1001))));
        assessed(missing(Role.PRODUCT), clear(Role.DELIVERY, "product-owner"));
        refused(Kind.CONFLICT, () -> ask(Optional.empty()));
        when(assessor.assess(issue)).thenReturn(new Assessment(false, missing(Role.PRODUCT), missing(Role.DELIVERY)));
        refused(Kind.CONFLICT, () -> ask(Optional.empty()));
        assessed(missing(Role.PRODUCT), missing(Role.DELIVERY));
        List.of(componentLead, projectLead).forEach(access::forbidEdit);
        refused(Kind.CONFLICT, () -> ask(Optional.empty()));
        verify(queue, never()).add(any(), any(), any(), any());
    }

    private void ask(Optional<String> message) {
        requests.request(asker, "ABC-1", Role.DELIVERY, message);
    }

    private Optional<Approver> approver() {
        return requests.approver(asker, "ABC-1", Role.DELIVERY);
    }

    private static void refused(Kind kind, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(kind));
    }

    private void assessed(RoleAssessment product, RoleAssessment delivery) {
        when(assessor.assess(issue)).thenReturn(new Assessment(true, product, delivery));
    }

    private static RoleAssessment missing(Role role) {
        return new RoleAssessment(role, new Clarity("missing"), List.of("missing"), Optional.empty());
    }

    private static RoleAssessment clear(Role role, String owner) {
        return new RoleAssessment(role, Clarity.CLEAR, List.of(), owner(owner));
    }

    private static Optional<EffectiveOwner> owner(String key) {
        return Optional.of(new EffectiveOwner(new UserKey(key), Provenance.ISSUE, 1));
    }

    private MutableIssue issue(String key, long id) {
        MutableIssue made = mock(MutableIssue.class, key);
        lenient().when(made.getId()).thenReturn(id);
        lenient().when(made.getKey()).thenReturn(key);
        lenient().when(made.getSummary()).thenReturn("Pay by card");
        lenient().when(made.getComponents()).thenReturn(List.of(component));
        lenient().when(made.getProjectObject()).thenReturn(project);
        access.add(made);
        for (ApplicationUser person : List.of(productOwner, componentLead, projectLead)) {
            access.allowEdit(person, made, Role.values());
        }
        return made;
    }

    private ApplicationUser person(String name) {
        ApplicationUser user = mock(ApplicationUser.class, name);
        lenient().when(user.getKey()).thenReturn(name);
        lenient().when(user.getDisplayName()).thenReturn(name);
        lenient().when(user.isActive()).thenReturn(true);
        lenient().when(user.getEmailAddress()).thenReturn(name + "@example.com");
        lenient().when(users.getUserByKey(name)).thenReturn(user);
        lenient()
                .when(permissions.hasPermission(any(), any(Issue.class), eq(user)))
                .thenReturn(true);
        return user;
    }
}
