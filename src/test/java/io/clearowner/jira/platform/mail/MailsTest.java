package io.clearowner.jira.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailsTest {

    private final MailQueueing queue = mock();
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
    void sendsHtmlInTheRecipientsLanguage() {
        assertThat(send()).isTrue();
        verify(queue).add(eq("ann@example.com"), eq("Hallo"), eq("text/html"), contains("<p"));
    }

    @Test
    void sendsTextToWhoPrefersIt() {
        when(queue.prefersText(ann)).thenReturn(true);
        assertThat(send()).isTrue();
        verify(queue).add("ann@example.com", "Hallo", "text/plain", "Hallo\n");
    }

    @Test
    void neverMailsAboutAnIssueThatThePersonMayNotSee() {
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, ann))
                .thenReturn(false);
        nothingIsSent(ann);
    }

    @Test
    void neverMailsSomebodyWhoHasLeft() {
        when(ann.isActive()).thenReturn(false);
        nothingIsSent(ann);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void neverMailsToNoAddress(String address) {
        when(ann.getEmailAddress()).thenReturn(address);
        nothingIsSent(ann);
    }

    @Test
    void neverMailsNobody() {
        nothingIsSent(null);
    }

    private void nothingIsSent(ApplicationUser person) {
        assertThat(mails.reaches(person, issue)).isFalse();
        assertThat(mails.send(person, issue, i18n -> new MailText("x"))).isFalse();
        verify(queue, never()).add(any(), any(), any(), any());
    }

    private boolean send() {
        return mails.send(ann, issue, i18n -> new MailText(i18n.getText("hello")).paragraph(i18n.getText("hello")));
    }
}
