package com.atlassian.sal.api.user;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [D]
 * Confidence: medium for 11 (newest source seen: 2023 platform libraries); high there (unchecked)
 */
public class UserResolutionException extends RuntimeException {
    public UserResolutionException(String message, Throwable cause) { }
}
