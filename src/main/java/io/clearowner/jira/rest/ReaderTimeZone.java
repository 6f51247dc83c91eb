package io.clearowner.jira.rest;

import com.atlassian.jira.user.ApplicationUser;

/**
 * The time zone that somebody has chosen in the profile, else that of Jira. Responses have instants in UTC and name the
 * zone beside them, since only the reader's browser writes dates as the reader's language does.
 */
@FunctionalInterface
public interface ReaderTimeZone {

    /**
     * @param user null for an anonymous visitor
     * @return an id such as Europe/Berlin
     */
    String of(ApplicationUser user);
}
