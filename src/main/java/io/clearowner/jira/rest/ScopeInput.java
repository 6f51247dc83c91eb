package io.clearowner.jira.rest;

import java.io.InputStream;
import java.util.Set;

/**
 * The parameters of a search, from the query string or the body. The body is for scopes that are too long for an
 * address: servers reject addresses above about 8 KB.
 *
 * @param jql null or empty for the default, as for the others
 */
record ScopeInput(String jql, String role, String by, String start, String limit) {

    /** @param fields the field names that the resource accepts, {@code jql} among them */
    static ScopeInput read(InputStream body, Set<String> fields) {
        JsonInput input = JsonInput.read(body, fields);
        return new ScopeInput(
                text(input, "jql"),
                text(input, "role"),
                text(input, "by"),
                number(input, "start"),
                number(input, "limit"));
    }

    private static String text(JsonInput input, String field) {
        return input.optionalText(field).orElse(null);
    }

    private static String number(JsonInput input, String field) {
        return input.optionalNumber(field).map(String::valueOf).orElse(null);
    }
}
