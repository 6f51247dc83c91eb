package io.clearowner.jira.rest;

import com.atlassian.jira.user.ApplicationUser;

/**
 * The time zone of a user's profile, or else Jira's default. Responses carry instants in UTC and name this zone, since
 * only the browser formats dates in the reader's language.
 */
@FunctionalInterface
public interface ReaderTimeZone {

    /**
     * @param user null for an anonymous visitor
     * @return an id such as Europe/Berlin
     */
    String of(ApplicationUser user);
}
