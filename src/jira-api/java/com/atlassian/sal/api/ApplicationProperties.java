package com.atlassian.sal.api;

import java.util.Date;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] getBaseUrl(UrlMode), getDisplayName, getVersion on 11.0
 * Confidence: high for getBaseUrl(UrlMode); getBaseUrl() without argument is deprecated
 */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode); // 11: K11

    String getDisplayName(); // 11: K11

    String getVersion(); // 11: K11

    Date getBuildDate();

    String getBuildNumber(); // 7: A7
}
