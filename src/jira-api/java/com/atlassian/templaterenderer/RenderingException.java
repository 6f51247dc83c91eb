package com.atlassian.templaterenderer;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0
 * Confidence: high (unchecked in 1.5.4)
 */
public class RenderingException extends RuntimeException {
    public RenderingException(String message) { }
    public RenderingException(String message, Throwable cause) { }
    public RenderingException(Throwable cause) { }
}
