package io.clearowner.jira.platform.mail;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.function.Function;

/**
 * Sends mails about an issue in the recipient's language and preferred format. Never sends to users who cannot browse
 * the issue, are inactive, or have no address.
 */
public final class Mails {

    private final MailQueueing queue;
    private final PermissionManager permissions;
    private final I18nHelper.BeanFactory languages;

    public Mails(MailQueueing queue, PermissionManager permissions, I18nHelper.BeanFactory languages) {
        this.queue = queue;
        this.permissions = permissions;
        this.languages = languages;
    }

    /**
     * Whether the user can get mails about the issue.
     *
     * @param person null, which Jira would treat as anonymous, gets none
     */
    public boolean reaches(ApplicationUser person, Issue issue) {
        return person != null
                && person.isActive()
                && person.getEmailAddress() != null
                && !person.getEmailAddress().isBlank()
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, person);
    }

    /**
     * @param text creates the content from the recipient's translations
     * @return false if the user cannot get the mail
     */
    public boolean send(ApplicationUser person, Issue issue, Function<I18nHelper, MailText> text) {
        if (!reaches(person, issue)) {
            return false;
        }
        MailText mail = text.apply(languages.getInstance(person));
        if (queue.prefersText(person)) {
            queue.add(person.getEmailAddress().trim(), mail.subject(), "text/plain", mail.plain());
        } else {
            queue.add(person.getEmailAddress().trim(), mail.subject(), "text/html", mail.html());
        }
        return true;
    }
}
