package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [C8], [G8]
 * Confidence: medium for 11 (newest source seen: 9.x); high there
 */
@SuppressWarnings("serial")
public class SimpleErrorCollection implements ErrorCollection, Serializable {
    public SimpleErrorCollection() {} // 7: A7

    public SimpleErrorCollection(ErrorCollection errorCollection) {}

    public void addError(String field, String message) {
        throw new UnsupportedOperationException("SimpleErrorCollection#addError");
    }

    public void addError(String field, String message, ErrorCollection.Reason reason) {
        throw new UnsupportedOperationException("SimpleErrorCollection#addError");
    }

    public void addErrorMessage(String message) {
        throw new UnsupportedOperationException("SimpleErrorCollection#addErrorMessage");
    }

    public void addErrorMessage(String message, ErrorCollection.Reason reason) {
        throw new UnsupportedOperationException("SimpleErrorCollection#addErrorMessage");
    }

    public Collection<String> getErrorMessages() {
        throw new UnsupportedOperationException("SimpleErrorCollection#getErrorMessages");
    }

    public void setErrorMessages(Collection<String> errorMessages) {
        throw new UnsupportedOperationException("SimpleErrorCollection#setErrorMessages");
    }

    public Collection<String> getFlushedErrorMessages() {
        throw new UnsupportedOperationException("SimpleErrorCollection#getFlushedErrorMessages");
    }

    public Map<String, String> getErrors() {
        throw new UnsupportedOperationException("SimpleErrorCollection#getErrors");
    }

    public void addErrorCollection(ErrorCollection errors) {
        throw new UnsupportedOperationException("SimpleErrorCollection#addErrorCollection");
    }

    public void addErrorMessages(Collection<String> incomingMessages) {
        throw new UnsupportedOperationException("SimpleErrorCollection#addErrorMessages");
    }

    public void addErrors(Map<String, String> incomingErrors) {
        throw new UnsupportedOperationException("SimpleErrorCollection#addErrors");
    }

    public boolean hasAnyErrors() {
        throw new UnsupportedOperationException("SimpleErrorCollection#hasAnyErrors");
    }

    public void addReason(ErrorCollection.Reason reason) {
        throw new UnsupportedOperationException("SimpleErrorCollection#addReason");
    }

    public void addReasons(Set<ErrorCollection.Reason> reasons) {
        throw new UnsupportedOperationException("SimpleErrorCollection#addReasons");
    }

    public void setReasons(Set<ErrorCollection.Reason> reasons) {
        throw new UnsupportedOperationException("SimpleErrorCollection#setReasons");
    }

    public Set<ErrorCollection.Reason> getReasons() {
        throw new UnsupportedOperationException("SimpleErrorCollection#getReasons");
    }

    public SimpleErrorCollection(String errorMessage, ErrorCollection.Reason reason) {} // 8-9: M9; medium: [M9]
}
