package com.atlassian.jira.timezone;

import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8] on 8.13; [J6]
 * Confidence: medium for 11 (newest source seen: 9.x); high there
 */
public interface TimeZoneManager {
    TimeZone getLoggedInUserTimeZone();

    TimeZone getTimeZoneforUser(ApplicationUser user); // 8-9: G8

    TimeZone getDefaultTimezone(); // 8-9: M9 G8
}
