package com.atlassian.mail.queue;

import com.atlassian.mail.MailException;
import java.util.Date;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: atlassian-mail 2.5.6 source via [J6]
 * Confidence: medium for 11 (newest source seen: 9.x); high there for send and getSubject
 */
public interface MailQueueItem extends Comparable<MailQueueItem> {
    void send() throws MailException;

    String getSubject();

    Date getDateQueued();

    int getSendCount();

    boolean hasError();
}
