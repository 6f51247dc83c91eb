package com.atlassian.mail;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: atlassian-mail 2.5.6 source via [J6]
 * Confidence: high (checked)
 */
@SuppressWarnings("serial")
public class MailException extends Exception {
    public MailException() {}

    public MailException(String s) {} // 11: B11

    public MailException(Throwable e) {}

    public MailException(String s, Throwable e) {}
}
