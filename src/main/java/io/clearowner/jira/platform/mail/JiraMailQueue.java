package io.clearowner.jira.platform.mail;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.mail.queue.SingleMailQueueItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's mail queue. Looked up for each mail, so that the plugin starts and works without it. */
public final class JiraMailQueue implements MailQueueing {

    /** Preference for the email format: {@code text} or {@code html}. */
    private static final String FORMAT = "user.notifications.mimetype";

    private static final Logger log = LoggerFactory.getLogger(JiraMailQueue.class);

    @Override
    public void add(String address, String subject, String mimeType, String body) {
        Email mail = new Email(address);
        mail.setSubject(subject);
        mail.setMimeType(mimeType);
        mail.setBody(body);
        ComponentAccessor.getMailQueue().addItem(new SingleMailQueueItem(mail));
    }

    @Override
    public boolean prefersText(ApplicationUser person) {
        try {
            // Unverified on Jira 11: UserPreferencesManager as a component, and the key of the preference
            return "text"
                    .equals(ComponentAccessor.getComponent(UserPreferencesManager.class)
                            .getExtendedPreferences(person)
                            .getString(FORMAT));
        } catch (RuntimeException | LinkageError e) {
            // Do not lose a mail over this. HTML is Jira's default.
            log.debug("Cannot read the mail format of {}", person.getKey(), e);
            return false;
        }
    }
}
