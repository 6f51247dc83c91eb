package com.atlassian.webresource.api.assembler;

import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11]; webresource 3.1.0 source via [J6]
 * Confidence: high
 */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey); // 11: K11

    RequiredResources requireContext(String context); // 11: K11

    RequiredResources exclude(Set<String> webResources, Set<String> contexts);
}
