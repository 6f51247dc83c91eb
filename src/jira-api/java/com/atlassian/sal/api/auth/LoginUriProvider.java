package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] getLoginUri(URI) on 11.0
 * Confidence: high for getLoginUri(URI)
 */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);  // 11: K11
}
