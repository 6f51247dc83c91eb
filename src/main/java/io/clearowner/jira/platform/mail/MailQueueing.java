package io.clearowner.jira.platform.mail;

import com.atlassian.jira.user.ApplicationUser;

/** Jira's mail queue and people's preferred mail format. */
public interface MailQueueing {

    /** Queues one mail, which Jira sends later through its own mail server and from its own sender address. */
    void add(String address, String subject, String mimeType, String body);

    /** Whether the user's profile says plain text. */
    boolean prefersText(ApplicationUser person);
}
