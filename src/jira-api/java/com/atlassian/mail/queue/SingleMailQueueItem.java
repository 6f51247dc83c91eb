package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import java.util.Date;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [N11] new SingleMailQueueItem(Email), then ComponentAccessor.getMailQueue().addItem(..) on 11.3;
 * atlassian-mail 2.5.6 source via [J6]
 * Confidence: high for the constructor (superclass AbstractMailQueueItem folded in)
 */
public class SingleMailQueueItem implements MailQueueItem {
    public SingleMailQueueItem(Email email) {} // 11: N11

    public void send() throws MailException {
        throw new UnsupportedOperationException("SingleMailQueueItem#send");
    }

    public Email getEmail() {
        throw new UnsupportedOperationException("SingleMailQueueItem#getEmail");
    }

    public String getSubject() {
        throw new UnsupportedOperationException("SingleMailQueueItem#getSubject");
    }

    public Date getDateQueued() {
        throw new UnsupportedOperationException("SingleMailQueueItem#getDateQueued");
    }

    public int getSendCount() {
        throw new UnsupportedOperationException("SingleMailQueueItem#getSendCount");
    }

    public boolean hasError() {
        throw new UnsupportedOperationException("SingleMailQueueItem#hasError");
    }

    public int compareTo(MailQueueItem o) {
        throw new UnsupportedOperationException("SingleMailQueueItem#compareTo");
    }
}
