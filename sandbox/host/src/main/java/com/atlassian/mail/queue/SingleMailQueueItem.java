package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import java.util.Date;

/**
 * A mail that waits for its turn. The sandbox keeps mail instead of sending it.
 *
 * <p>See {@code com.atlassian.mail.queue.SingleMailQueueItem} in the published javadoc of the Jira API 9.12.0.
 */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;
    private final Date queued = new Date();

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    @Override
    public void send() throws MailException {
        throw new UnsupportedOperationException(
                "The sandbox does not implement " + SingleMailQueueItem.class.getName() + "#send");
    }

    public Email getEmail() {
        return email;
    }

    @Override
    public String getSubject() {
        return email.getSubject();
    }

    @Override
    public Date getDateQueued() {
        return queued;
    }

    @Override
    public int getSendCount() {
        return 0;
    }

    @Override
    public boolean hasError() {
        return false;
    }

    @Override
    public int compareTo(MailQueueItem other) {
        return getDateQueued().compareTo(other.getDateQueued());
    }
}
