package com.atlassian.mail;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One mail to be sent. Plain text unless another type is set.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/mail/Email.html">Email</a>
 */
public class Email {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String to;
    private String cc;
    private String bcc;
    private String from;
    private String fromName;
    private String replyTo;
    private String subject;
    private String body;
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";

    public Email(String to) {
        this(to, null, null);
    }

    public Email(String to, String cc, String bcc) {
        if (to == null && cc == null && bcc == null) {
            throw new IllegalArgumentException("One of the recipients is needed");
        }
        this.to = to;
        this.cc = cc;
        this.bcc = bcc;
    }

    public Email setFrom(String from) {
        this.from = from;
        return this;
    }

    public Email setFromName(String fromName) {
        this.fromName = fromName;
        return this;
    }

    public Email setTo(String to) {
        this.to = to;
        return this;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public Email setCc(String cc) {
        this.cc = cc;
        return this;
    }

    public Email setBcc(String bcc) {
        this.bcc = bcc;
        return this;
    }

    public Email setReplyTo(String replyTo) {
        this.replyTo = replyTo;
        return this;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    public Email setEncoding(String encoding) {
        this.encoding = encoding;
        return this;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }

    public void addHeader(String headerName, String headerValue) {
        headers.put(headerName, headerValue);
    }
}
