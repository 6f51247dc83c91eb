package io.clearowner.jira.store;

import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * Owners whose accounts were deactivated or deleted on one day in one directory.
 *
 * @param id day and directory, as in {@code 2026-03-02-1}
 * @param day in UTC
 * @param people in the order in which they were noticed
 * @param lastAt when the last of them was noticed
 * @param hiddenFor people who do not want to see it any more
 */
public record Departure(String id, LocalDate day, Set<UserKey> people, Instant lastAt, Set<UserKey> hiddenFor) {}
