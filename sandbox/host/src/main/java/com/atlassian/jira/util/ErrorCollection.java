package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/** The errors of a request: by field and in general, with the kinds of errors. */
public interface ErrorCollection {

    /** Kinds of errors; the status codes are those that Jira's REST answers with. */
    public static enum Reason {
        NOT_FOUND(404),
        NOT_LOGGED_IN(401),
        FORBIDDEN(403),
        VALIDATION_FAILED(400),
        SERVER_ERROR(500);

        private final int httpStatusCode;

        Reason(int httpStatusCode) {
            this.httpStatusCode = httpStatusCode;
        }

        public int getHttpStatusCode() {
            return httpStatusCode;
        }

        public static ErrorCollection.Reason getWorstReason(Collection<ErrorCollection.Reason> reasons) {
            return reasons.stream()
                    .min(Comparator.comparing(reason -> switch (reason) {
                        case NOT_LOGGED_IN -> 0;
                        case FORBIDDEN -> 1;
                        case NOT_FOUND -> 2;
                        case SERVER_ERROR -> 3;
                        case VALIDATION_FAILED -> 4;
                    }))
                    .orElse(null);
        }
    }

    void addError(String field, String message);

    void addError(String field, String message, ErrorCollection.Reason reason);

    void addErrorMessage(String message);

    void addErrorMessage(String message, ErrorCollection.Reason reason);

    Collection<String> getErrorMessages();

    void setErrorMessages(Collection<String> errorMessages);

    Collection<String> getFlushedErrorMessages();

    Map<String, String> getErrors();

    void addErrorCollection(ErrorCollection errors);

    void addErrorMessages(Collection<String> errorMessages);

    void addErrors(Map<String, String> errors);

    boolean hasAnyErrors();

    void addReasons(Set<ErrorCollection.Reason> reasons);

    void addReason(ErrorCollection.Reason reason);

    void setReasons(Set<ErrorCollection.Reason> reasons);

    Set<ErrorCollection.Reason> getReasons();
}
