package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;

/** A result with a value. */
public class ServiceOutcomeImpl<T> extends ServiceResultImpl implements ServiceOutcome<T> {
    private final T value;

    public static <T> ServiceOutcomeImpl<T> ok(T returnedValue) {
        return new ServiceOutcomeImpl<>(new SimpleErrorCollection(), returnedValue);
    }

    public static <T> ServiceOutcomeImpl<T> error(String errorMessage) {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage(errorMessage);
        return new ServiceOutcomeImpl<>(errors);
    }

    public static <T> ServiceOutcomeImpl<T> error(String errorMessage, ErrorCollection.Reason reason) {
        return new ServiceOutcomeImpl<>(new SimpleErrorCollection(errorMessage, reason));
    }

    public static <T> ServiceOutcomeImpl<T> from(ErrorCollection errorCollection, T value) {
        return new ServiceOutcomeImpl<>(errorCollection, value);
    }

    public ServiceOutcomeImpl(ErrorCollection errorCollection) {
        this(errorCollection, null);
    }

    public ServiceOutcomeImpl(ErrorCollection errorCollection, T value) {
        super(errorCollection);
        this.value = value;
    }

    @Override
    public T getReturnedValue() {
        return value;
    }

    @Override
    public T get() {
        return value;
    }
}
