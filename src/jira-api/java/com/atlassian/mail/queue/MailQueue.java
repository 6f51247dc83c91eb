package com.atlassian.mail.queue;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [N11] addItem on 11.3; atlassian-mail 2.5.6 source via [J6]
 * Confidence: high for addItem
 */
public interface MailQueue {
    void sendBuffer();

    int size();

    int errorSize();

    void addItem(MailQueueItem item); // 11: N11

    void addErrorItem(MailQueueItem item);
}
