package com.atlassian.jira.mail;

/**
 * A mail of Jira's own kind.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/mail/Email.html">Email</a>
 */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
    }

    public Email(String to, String cc, String bcc) {
        super(to, cc, bcc);
    }

    @Override
    public com.atlassian.mail.Email setSubject(String subject) {
        return super.setSubject(subject);
    }
}
