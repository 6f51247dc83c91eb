package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11] on 11; [J6]
 * Confidence: high
 */
public interface MessageSet extends Serializable {
    Set<String> getErrorMessages(); // 11: S11

    Set<String> getErrorMessagesInEnglish();

    Set<String> getWarningMessages();

    Set<String> getWarningMessagesInEnglish();

    boolean hasAnyErrors(); // 11: K11

    boolean hasAnyWarnings();

    boolean hasAnyMessages();

    void addMessageSet(MessageSet messageSet); // 8-9: G8

    void addErrorMessage(String errorMessage); // 8-9: G8

    void addErrorMessageInEnglish(String errorMessage);

    void addWarningMessage(String warningMessage); // 8-9: G8

    void addWarningMessageInEnglish(String warningMessage);
}
