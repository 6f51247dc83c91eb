package com.atlassian.jira.user;

import com.opensymphony.module.propertyset.PropertySet;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [N11] getPropertySet(ApplicationUser) on 11.3
 * Confidence: high
 */
public interface UserPropertyManager {
    PropertySet getPropertySet(ApplicationUser user); // 8-9: P9 M9 I8
}
