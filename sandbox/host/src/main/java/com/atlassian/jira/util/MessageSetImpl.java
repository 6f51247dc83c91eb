package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/util/MessageSetImpl.html. */
public class MessageSetImpl implements MessageSet {
    private static final long serialVersionUID = 1L;

    private final LinkedHashSet<String> errors = new LinkedHashSet<>();
    private final LinkedHashSet<String> errorsInEnglish = new LinkedHashSet<>();
    private final LinkedHashSet<String> warnings = new LinkedHashSet<>();
    private final LinkedHashSet<String> warningsInEnglish = new LinkedHashSet<>();

    public MessageSetImpl() {}

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public Set<String> getErrorMessagesInEnglish() {
        return errorsInEnglish;
    }

    @Override
    public Set<String> getWarningMessages() {
        return warnings;
    }

    @Override
    public Set<String> getWarningMessagesInEnglish() {
        return warningsInEnglish;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !errorsInEnglish.isEmpty();
    }

    @Override
    public boolean hasAnyWarnings() {
        return !warnings.isEmpty() || !warningsInEnglish.isEmpty();
    }

    @Override
    public boolean hasAnyMessages() {
        return hasAnyErrors() || hasAnyWarnings();
    }

    @Override
    public void addMessageSet(MessageSet messageSet) {
        if (messageSet != null) {
            errors.addAll(messageSet.getErrorMessages());
            errorsInEnglish.addAll(messageSet.getErrorMessagesInEnglish());
            warnings.addAll(messageSet.getWarningMessages());
            warningsInEnglish.addAll(messageSet.getWarningMessagesInEnglish());
        }
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        errors.add(errorMessage);
    }

    @Override
    public void addErrorMessageInEnglish(String errorMessage) {
        errorsInEnglish.add(errorMessage);
    }

    @Override
    public void addWarningMessage(String warningMessage) {
        warnings.add(warningMessage);
    }

    @Override
    public void addWarningMessageInEnglish(String warningMessage) {
        warningsInEnglish.add(warningMessage);
    }
}
