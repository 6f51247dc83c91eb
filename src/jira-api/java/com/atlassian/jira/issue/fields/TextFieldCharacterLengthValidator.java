package com.atlassian.jira.issue.fields;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: public plugin jqlissuepicker; [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there
 */
public interface TextFieldCharacterLengthValidator {
    boolean isTextTooLong(String text);
    long getMaximumNumberOfCharacters();
}
