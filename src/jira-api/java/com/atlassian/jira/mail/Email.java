package com.atlassian.jira.mail;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [N11] new Email(String), setSubject, setBody, setMimeType on 11.3; [P9], [G8], [M9]; [J6]
 * Confidence: high
 */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super((String) null);
    } // 11: N11

    public Email(String to, String cc, String bcc) {
        super((String) null);
    }

    public com.atlassian.mail.Email setSubject(String subject) {
        throw new UnsupportedOperationException("Email#setSubject");
    } // 11: N11
}
