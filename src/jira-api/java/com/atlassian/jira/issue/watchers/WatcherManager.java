package com.atlassian.jira.issue.watchers;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] on 11.3 (isWatchingEnabled, isWatching, getWatchers); [N11] and [K11] getWatchersUnsorted; [J6]
 * Confidence: high for the members shown
 */
public interface WatcherManager {
    boolean isWatchingEnabled(); // 10: W10

    boolean isWatching(ApplicationUser user, Issue issue); // 10: W10

    List<ApplicationUser> getWatchers(Issue issue, Locale userLocale); // 10: W10

    Collection<ApplicationUser> getWatchersUnsorted(Issue issue); // 11: K11
}
