package com.atlassian.jira.util;

import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8]; [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there (public no-argument constructor; superclass
 * AbstractMessageSet omitted)
 */
@SuppressWarnings("serial")
public class MessageSetImpl implements MessageSet {
    public MessageSetImpl() {} // 8-9: G8

    public Set<String> getErrorMessages() {
        throw new UnsupportedOperationException("MessageSetImpl#getErrorMessages");
    }

    public Set<String> getErrorMessagesInEnglish() {
        throw new UnsupportedOperationException("MessageSetImpl#getErrorMessagesInEnglish");
    }

    public Set<String> getWarningMessages() {
        throw new UnsupportedOperationException("MessageSetImpl#getWarningMessages");
    }

    public Set<String> getWarningMessagesInEnglish() {
        throw new UnsupportedOperationException("MessageSetImpl#getWarningMessagesInEnglish");
    }

    public boolean hasAnyErrors() {
        throw new UnsupportedOperationException("MessageSetImpl#hasAnyErrors");
    }

    public boolean hasAnyWarnings() {
        throw new UnsupportedOperationException("MessageSetImpl#hasAnyWarnings");
    }

    public boolean hasAnyMessages() {
        throw new UnsupportedOperationException("MessageSetImpl#hasAnyMessages");
    }

    public void addMessageSet(MessageSet messageSet) {
        throw new UnsupportedOperationException("MessageSetImpl#addMessageSet");
    }

    public void addErrorMessage(String errorMessage) {
        throw new UnsupportedOperationException("MessageSetImpl#addErrorMessage");
    }

    public void addErrorMessageInEnglish(String errorMessage) {
        throw new UnsupportedOperationException("MessageSetImpl#addErrorMessageInEnglish");
    }

    public void addWarningMessage(String warningMessage) {
        throw new UnsupportedOperationException("MessageSetImpl#addWarningMessage");
    }

    public void addWarningMessageInEnglish(String warningMessage) {
        throw new UnsupportedOperationException("MessageSetImpl#addWarningMessageInEnglish");
    }
}
