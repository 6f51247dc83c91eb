package org.ofbiz.core.entity;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] imports it on 11.0; entityengine 1.0.60 source via [J6]
 * Confidence: high (checked)
 */
@SuppressWarnings("serial")
public class GenericEntityException extends Exception {
    public GenericEntityException() {}

    public GenericEntityException(String str) {}

    public GenericEntityException(String str, Throwable nested) {}
}
