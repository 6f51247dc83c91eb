package com.atlassian.soy.renderer;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] imports it on 11.0
 * Confidence: high that it is checked (extends Exception in 2.7.0; [K11] catches it around render on 11.0)
 */
public class SoyException extends Exception {
    public SoyException(String message) { }
    public SoyException(String message, Throwable cause) { }
    public SoyException(Throwable cause) { }
}
