package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] on 11.3; [K11]; [J6]
 * Confidence: high
 */
public interface ErrorCollection {
    public static enum Reason {
        NOT_FOUND,
        NOT_LOGGED_IN,
        FORBIDDEN,
        VALIDATION_FAILED,
        SERVER_ERROR;

        public int getHttpStatusCode() {
            throw new UnsupportedOperationException("Reason#getHttpStatusCode");
        }

        public static ErrorCollection.Reason getWorstReason(Collection<ErrorCollection.Reason> reasons) {
            throw new UnsupportedOperationException("Reason#getWorstReason");
        }
    }

    void addError(String field, String message);

    void addError(String field, String message, ErrorCollection.Reason reason); // 8-9: I8

    void addErrorMessage(String message); // 7: A7

    void addErrorMessage(String message, ErrorCollection.Reason reason);

    Collection<String> getErrorMessages(); // 8-9: M9 I8

    void setErrorMessages(Collection<String> errorMessages);

    Collection<String> getFlushedErrorMessages();

    Map<String, String> getErrors(); // 8-9: M9 C8

    void addErrorCollection(ErrorCollection errors);

    void addErrorMessages(Collection<String> errorMessages);

    void addErrors(Map<String, String> errors);

    boolean hasAnyErrors(); // 8-9: M9 C8

    void addReasons(Set<ErrorCollection.Reason> reasons);

    void addReason(ErrorCollection.Reason reason);

    void setReasons(Set<ErrorCollection.Reason> reasons);

    Set<ErrorCollection.Reason> getReasons(); // 8-9: M9
}
