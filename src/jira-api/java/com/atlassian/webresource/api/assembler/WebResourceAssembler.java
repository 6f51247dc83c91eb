package com.atlassian.webresource.api.assembler;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11]; webresource 3.1.0 source via [J6]
 * Confidence: high for resources() and data()
 */
public interface WebResourceAssembler {
    RequiredResources resources(); // 11: K11

    RequiredData data();

    WebResourceAssembler copy();
}
