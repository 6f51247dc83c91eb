package io.clearowner.jira.platform.mail;

import com.atlassian.jira.user.ApplicationUser;

/** Jira's mail queue, and in which form people want their mail. */
public interface MailQueueing {

    /** Queues one mail; Jira sends it by its own mail server, with its own sender, when its queue comes to it. */
    void add(String address, String subject, String mimeType, String body);

    /** Whether the person chose plain text in the profile. */
    boolean wantsText(ApplicationUser person);
}
