package com.atlassian.sal.api.websudo;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0
 * Confidence: high (unchecked: RuntimeException subclass)
 */
public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() { }
    public WebSudoSessionException(String s) { }  // 11: K11
}
