package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 6.3.15); high there for the members shown
 */
public class ServiceOutcomeImpl<T> extends ServiceResultImpl implements ServiceOutcome<T> {
    public static <T> ServiceOutcomeImpl<T> ok(T returnedValue) { throw new UnsupportedOperationException("ServiceOutcomeImpl#ok"); }
    public static <T> ServiceOutcomeImpl<T> error(String errorMessage) { throw new UnsupportedOperationException("ServiceOutcomeImpl#error"); }
    public static <T> ServiceOutcomeImpl<T> error(String errorMessage, ErrorCollection.Reason reason) { throw new UnsupportedOperationException("ServiceOutcomeImpl#error"); }
    public static <T> ServiceOutcomeImpl<T> from(ErrorCollection errorCollection, T value) { throw new UnsupportedOperationException("ServiceOutcomeImpl#from"); }
    public ServiceOutcomeImpl(ErrorCollection errorCollection) { super((ErrorCollection) null); }
    public ServiceOutcomeImpl(ErrorCollection errorCollection, T value) { super((ErrorCollection) null); }
    public T getReturnedValue() { throw new UnsupportedOperationException("ServiceOutcomeImpl#getReturnedValue"); }
    public T get() { throw new UnsupportedOperationException("ServiceOutcomeImpl#get"); }
}
