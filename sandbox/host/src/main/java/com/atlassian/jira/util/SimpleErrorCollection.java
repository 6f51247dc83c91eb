package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Errors by field, general errors, and reasons
 * (https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/util/SimpleErrorCollection.html).
 */
public class SimpleErrorCollection implements ErrorCollection, Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> errors = new HashMap<>();
    private final List<String> messages = new ArrayList<>();
    private final Set<Reason> reasons = new HashSet<>();

    public SimpleErrorCollection() {}

    public SimpleErrorCollection(ErrorCollection errorCollection) {
        addErrorCollection(errorCollection);
    }

    public SimpleErrorCollection(String errorMessage, ErrorCollection.Reason reason) {
        addErrorMessage(errorMessage, reason);
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, ErrorCollection.Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addErrorMessage(String message, ErrorCollection.Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public void setErrorMessages(Collection<String> errorMessages) {
        List<String> replacement = List.copyOf(errorMessages);
        messages.clear();
        messages.addAll(replacement);
    }

    @Override
    public Collection<String> getFlushedErrorMessages() {
        List<String> flushed = List.copyOf(messages);
        messages.clear();
        return flushed;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public void addErrorCollection(ErrorCollection other) {
        addErrorMessages(other.getErrorMessages());
        addErrors(other.getErrors());
        addReasons(other.getReasons());
    }

    @Override
    public void addErrorMessages(Collection<String> incomingMessages) {
        if (incomingMessages != null) {
            messages.addAll(incomingMessages);
        }
    }

    @Override
    public void addErrors(Map<String, String> incomingErrors) {
        if (incomingErrors != null) {
            errors.putAll(incomingErrors);
        }
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !messages.isEmpty();
    }

    @Override
    public void addReason(ErrorCollection.Reason reason) {
        reasons.add(reason);
    }

    @Override
    public void addReasons(Set<ErrorCollection.Reason> more) {
        reasons.addAll(more);
    }

    @Override
    public void setReasons(Set<ErrorCollection.Reason> replacement) {
        Set<Reason> copy = Set.copyOf(replacement);
        reasons.clear();
        reasons.addAll(copy);
    }

    @Override
    public Set<ErrorCollection.Reason> getReasons() {
        return reasons;
    }

    @Override
    public String toString() {
        return "Errors: " + errors + "\nError Messages: " + messages;
    }
}
