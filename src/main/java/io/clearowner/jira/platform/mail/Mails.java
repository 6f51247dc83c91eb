package io.clearowner.jira.platform.mail;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.function.Function;

/**
 * Mails somebody about an issue, in that person's language and in the form that they chose. Never about an issue that
 * they may not see, and never to somebody who has left or has no address.
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

    /** @param person null, which Jira would read as anonymous, is nobody */
    public boolean reaches(ApplicationUser person, Issue issue) {
        return person != null
                && person.isActive()
                && person.getEmailAddress() != null
                && !person.getEmailAddress().isBlank()
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, person);
    }

    /**
     * @param text from the recipient's language to what the mail says
     * @return false if the person must not or cannot get it
     */
    public boolean send(ApplicationUser person, Issue issue, Function<I18nHelper, MailText> text) {
        if (!reaches(person, issue)) {
            return false;
        }
        MailText mail = text.apply(languages.getInstance(person));
        if (queue.wantsText(person)) {
            queue.add(person.getEmailAddress().trim(), mail.subject(), "text/plain", mail.plain());
        } else {
            queue.add(person.getEmailAddress().trim(), mail.subject(), "text/html", mail.html());
        }
        return true;
    }
}
