package io.clearowner.jira.store;

import io.clearowner.jira.ownership.UserKey;

/**
 * A table of new owners that somebody imported.
 *
 * @param token identifies it to whoever imported it
 * @param entries in the format of the code that reads it
 */
public record StoredTable(String token, UserKey addedBy, String entries) {}
