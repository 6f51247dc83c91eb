package com.atlassian.webresource.api.assembler;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0 (assembler().resources().requireWebResource / requireContext, data().requireData)
 * Confidence: high
 */
public interface PageBuilderService {
    WebResourceAssembler assembler(); // 11: K11
}
