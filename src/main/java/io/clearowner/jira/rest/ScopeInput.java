package io.clearowner.jira.rest;

import java.io.InputStream;
import java.util.Set;

/**
 * The parameters of a search, as they stand in an address or in a body. A body takes what is too long for an address:
 * servers refuse addresses beyond about 8 KB.
 *
 * @param jql null or empty for the default, as the others
 */
record ScopeInput(String jql, String role, String by, String start, String limit) {

    /** @param fields those that the resource knows, {@code jql} among them */
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
