package io.clearowner.sandbox.model.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;

/** Puts mail into the outbox. */
public abstract class HostMailQueue implements MailQueue {
    private final Outbox outbox;

    protected HostMailQueue(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem single)) {
            throw new UnsupportedOperationException("The sandbox takes single mails only, was " + item.getClass());
        }
        Email email = single.getEmail();
        outbox.keep(email.getTo(), email.getSubject(), email.getMimeType(), email.getBody());
    }
}
