package com.atlassian.mail;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: atlassian-mail 2.5.6 source via [J6]; the members with a jakarta.mail type are left out
 * Confidence: high
 */
public class Email {
    public Email(String to) {}

    public Email(String to, String cc, String bcc) {}

    public Email setFrom(String from) {
        throw new UnsupportedOperationException("Email#setFrom");
    }

    public Email setFromName(String fromName) {
        throw new UnsupportedOperationException("Email#setFromName");
    }

    public Email setTo(String to) {
        throw new UnsupportedOperationException("Email#setTo");
    }

    public Email setSubject(String subject) {
        throw new UnsupportedOperationException("Email#setSubject");
    }

    public Email setCc(String cc) {
        throw new UnsupportedOperationException("Email#setCc");
    }

    public Email setBcc(String bcc) {
        throw new UnsupportedOperationException("Email#setBcc");
    }

    public Email setReplyTo(String replyTo) {
        throw new UnsupportedOperationException("Email#setReplyTo");
    }

    public Email setBody(String body) {
        throw new UnsupportedOperationException("Email#setBody");
    } // 11: N11

    public Email setMimeType(String mimeType) {
        throw new UnsupportedOperationException("Email#setMimeType");
    } // 11: N11

    public Email setEncoding(String encoding) {
        throw new UnsupportedOperationException("Email#setEncoding");
    }

    public String getTo() {
        throw new UnsupportedOperationException("Email#getTo");
    }

    public String getSubject() {
        throw new UnsupportedOperationException("Email#getSubject");
    }

    public String getBody() {
        throw new UnsupportedOperationException("Email#getBody");
    }

    public String getMimeType() {
        throw new UnsupportedOperationException("Email#getMimeType");
    }

    public void addHeader(String headerName, String headerValue) {
        throw new UnsupportedOperationException("Email#addHeader");
    }
}
