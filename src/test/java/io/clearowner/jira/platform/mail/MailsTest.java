package io.clearowner.jira.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.testing.FakeMailQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailsTest {

    private final FakeMailQueue queue = new FakeMailQueue();
    private final PermissionManager permissions = mock();
    private final I18nHelper.BeanFactory languages = mock();
    private final I18nHelper german = mock();
    private final ApplicationUser ann = mock("ann");
    private final Issue issue = mock();
    private final Mails mails = new Mails(queue, permissions, languages);

    @BeforeEach
    void annWorksHereAndSeesTheIssue() {
        lenient().when(ann.isActive()).thenReturn(true);
        lenient().when(ann.getEmailAddress()).thenReturn(" ann@example.com ");
        lenient()
                .when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, ann))
                .thenReturn(true);
        // Jira reads a missing user as anonymous, who may see a public project.
        lenient()
                .when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, null))
                .thenReturn(true);
        lenient().when(languages.getInstance(ann)).thenReturn(german);
        lenient().when(german.getText("hello")).thenReturn("Hallo");
    }

    @Test
    void sendsHtmlInTheLanguageOfTheRecipient() {
        assertThat(send()).isTrue();
        assertThat(queue.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.address()).isEqualTo("ann@example.com");
            assertThat(mail.subject()).isEqualTo("Hallo");
            assertThat(mail.mimeType()).isEqualTo("text/html");
            assertThat(mail.body()).contains("<p");
        });
    }

    @Test
    void sendsPlainTextToUsersWhoPreferIt() {
        queue.choosePlainText(ann);
        assertThat(send()).isTrue();
        assertThat(queue.mails())
                .containsExactly(new FakeMailQueue.Mail("ann@example.com", "Hallo", "text/plain", "Hallo\n"));
    }

    @Test
    void neverMailsAboutAnIssueThatTheUserMayNotSee() {
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, ann))
                .thenReturn(false);
        nothingIsSent(ann);
    }

    @Test
    void neverMailsADeactivatedUser() {
        when(ann.isActive()).thenReturn(false);
        nothingIsSent(ann);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void neverMailsAUserWithoutAnAddress(String address) {
        when(ann.getEmailAddress()).thenReturn(address);
        nothingIsSent(ann);
    }

    @Test
    void neverMailsAnonymous() {
        nothingIsSent(null);
    }

    private void nothingIsSent(ApplicationUser person) {
        assertThat(mails.reaches(person, issue)).isFalse();
        assertThat(mails.send(person, issue, i18n -> new MailText("x"))).isFalse();
        assertThat(queue.mails()).isEmpty();
    }

    private boolean send() {
        return mails.send(ann, issue, i18n -> new MailText(i18n.getText("hello")).paragraph(i18n.getText("hello")));
    }
}
