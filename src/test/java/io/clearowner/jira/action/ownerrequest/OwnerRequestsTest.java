package io.clearowner.jira.action.ownerrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.action.ownerrequest.Approver.Basis;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.mail.Mails;
import io.clearowner.jira.store.OwnerRequestStore;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIssueAccess;
import io.clearowner.jira.testing.FakeMailQueue;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnerRequestsTest {

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final FakeIssueAccess access = new FakeIssueAccess(fields);
    private final TestPolicies policies = new TestPolicies();
    private final FakeMailQueue queue = new FakeMailQueue();
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
    private final Mails mails = new Mails(queue, jira.permissions, languages);
    private final Project project = mock();
    private final ProjectComponent component = mock();
    private final ApplicationUser asker = person("asker");
    private final ApplicationUser productOwner = person("product-owner");
    private final ApplicationUser componentLead = person("component-lead");
    private final ApplicationUser projectLead = person("project-lead");
    private final MutableIssue issue = issue(1);
    private final OwnerRequests requests = new OwnerRequests(
            access.access,
            jira.assessor(policies),
            new ApproverLookup(access.access, jira.users, mails),
            new RequestMail(urls),
            mails,
            new OwnerRequestStore(policies.database().ao()),
            clock);

    @BeforeEach
    void leadsThatMayDecide() {
        lenient().when(component.getName()).thenReturn("Payments");
        lenient().when(component.getComponentLead()).thenReturn(componentLead);
        lenient().when(project.getName()).thenReturn("Shop");
        lenient().when(project.getProjectLead()).thenReturn(projectLead);
        lenient().when(urls.baseUrl()).thenReturn("https://jira.example.com");
        lenient().when(languages.getInstance(any(ApplicationUser.class))).thenReturn(i18n);
        policies.save(APolicy.counting("missing", "no-why"));
    }

    @Test
    void asksTheOwnerOfTheOtherRole_ifThatIsClear() {
        jira.setOwner(issue, Role.PRODUCT, "product-owner");
        assertThat(approver()).contains(new Approver(productOwner, Basis.OTHER_ROLE, ""));
    }

    @Test
    void asksTheLeadOfTheComponent_ifTheOtherRoleIsUnclear() {
        jira.setOwner(issue, Role.PRODUCT, "product-owner");
        when(issue.getDescription()).thenReturn("");
        assertThat(approver()).contains(new Approver(componentLead, Basis.COMPONENT_LEAD, "Payments"));
    }

    @Test
    void asksTheLeadOfTheProject_ifTheComponentHasNone() {
        when(component.getComponentLead()).thenReturn(null);
        assertThat(approver()).contains(new Approver(projectLead, Basis.PROJECT_LEAD, "Shop"));
    }

    @Test
    void skipsUsersWhoMayNotSeeOrEditTheIssue_orAreInactive_orAsk() {
        jira.setOwner(issue, Role.PRODUCT, "product-owner");
        when(jira.permissions.hasPermission(any(), eq(issue), eq(productOwner))).thenReturn(false);
        assertThat(approver()).map(Approver::person).contains(componentLead);
        access.forbidEdit(componentLead);
        assertThat(approver()).map(Approver::person).contains(projectLead);
        when(projectLead.isActive()).thenReturn(false);
        assertThat(approver()).isEmpty();

        when(projectLead.isActive()).thenReturn(true);
        assertThat(requests.approver(projectLead, "ABC-1", Role.DELIVERY)).isEmpty();
    }

    @Test
    void mailsWhatIsUnclear_andTheMessage() {
        ask(Optional.of(" Who <b>does</b> this? "));

        FakeMailQueue.Mail mail = queue.mails().get(0);
        assertThat(queue.mails()).hasSize(1);
        assertThat(mail.address()).isEqualTo("component-lead@example.com");
        assertThat(mail.mimeType()).isEqualTo("text/html");
        assertThat(mail.body())
                .contains("clear-owner.why.missing clear-owner.remedy.missing")
                .contains("Who &lt;b&gt;does&lt;/b&gt; this?")
                .contains("https://jira.example.com/browse/ABC-1")
                .contains("clear-owner.ask.mail.because.component-lead|Payments");
    }

    @Test
    void mailsOnlyOnceADay() {
        ask(Optional.empty());
        clock.passes(Duration.ofHours(23));
        requests.request(projectLead, "ABC-1", Role.DELIVERY, Optional.empty());
        assertThat(queue.mails()).hasSize(1);
        assertThat(requests.recent(issue, Role.DELIVERY)).hasValueSatisfying(recent -> {
            assertThat(recent.by()).isEqualTo(new UserKey("asker"));
            assertThat(recent.of()).isEqualTo(new UserKey("component-lead"));
        });
        assertThat(requests.recent(issue, Role.PRODUCT)).isEmpty();

        clock.passes(Duration.ofHours(2));
        assertThat(requests.recent(issue, Role.DELIVERY)).isEmpty();
        ask(Optional.empty());
        assertThat(queue.mails()).hasSize(2);
    }

    @Test
    void canBeAskedAgain_ifTheMailCannotBeQueued() {
        queue.breakDown();
        assertThatThrownBy(() -> ask(Optional.empty())).hasMessage("no queue");
        assertThat(requests.recent(issue, Role.DELIVERY)).isEmpty();
    }

    @Test
    void limitsHowOftenOneUserAsks() {
        for (int i = 0; i < OwnerRequests.MAX_PER_HOUR; i++) {
            Issue one = issue(100 + i);
            requests.request(asker, one.getKey(), Role.DELIVERY, Optional.empty());
        }
        refused(Kind.TOO_OFTEN, () -> ask(Optional.empty()));
        clock.passes(Duration.ofMinutes(61));
        ask(Optional.empty());
    }

    @Test
    void refusesAnonymous_longMessages_clearRoles_issuesOutsideThePolicy_andIssuesThatNobodyCanEdit() {
        refused(Kind.NOT_LOGGED_IN, () -> requests.request(null, "ABC-1", Role.DELIVERY, Optional.empty()));
        refused(Kind.INVALID, () -> ask(Optional.of("x".repeat(1001))));
        jira.setOwner(issue, Role.DELIVERY, "product-owner");
        refused(Kind.CONFLICT, () -> ask(Optional.empty()));
        jira.setOwner(issue, Role.DELIVERY, null);
        JiraIssues.setResolved(issue, true);
        refused(Kind.CONFLICT, () -> ask(Optional.empty()));
        JiraIssues.setResolved(issue, false);
        List.of(componentLead, projectLead).forEach(access::forbidEdit);
        refused(Kind.CONFLICT, () -> ask(Optional.empty()));
        assertThat(queue.mails()).isEmpty();
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

    private MutableIssue issue(long id) {
        MutableIssue made = jira.issue(id);
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
        ApplicationUser user = jira.person(name, true, true);
        lenient().when(user.getDisplayName()).thenReturn(name);
        lenient().when(user.getEmailAddress()).thenReturn(name + "@example.com");
        return user;
    }
}
