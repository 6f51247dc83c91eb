package io.clearowner.jira.platform.mail;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.function.Function;

/**
 * Sends mails in the recipient's language and preferred format. Never sends to users who are inactive or have no
 * address, and about an issue to nobody who cannot browse it.
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
        return reaches(person) && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, person);
    }

    private static boolean reaches(ApplicationUser person) {
        return person != null
                && person.isActive()
                && person.getEmailAddress() != null
                && !person.getEmailAddress().isBlank();
    }

    /**
     * Sends a mail that names no issue.
     *
     * @param text creates the content from the recipient's translations
     * @return false if the user cannot get the mail
     */
    public boolean send(ApplicationUser person, Function<I18nHelper, MailText> text) {
        if (!reaches(person)) {
            return false;
        }
        queue(person, text);
        return true;
    }

    /**
     * @param text creates the content from the recipient's translations
     * @return false if the user cannot get the mail
     */
    public boolean send(ApplicationUser person, Issue issue, Function<I18nHelper, MailText> text) {
        if (!reaches(person, issue)) {
            return false;
        }
        queue(person, text);
        return true;
    }

    private void queue(ApplicationUser person, Function<I18nHelper, MailText> text) {
        MailText mail = text.apply(languages.getInstance(person));
        if (queue.prefersText(person)) {
            queue.add(person.getEmailAddress().trim(), mail.subject(), "text/plain", mail.plain());
        } else {
            queue.add(person.getEmailAddress().trim(), mail.subject(), "text/html", mail.html());
        }
    }
}
