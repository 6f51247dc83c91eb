package io.clearowner.jira.rest.json;

import java.util.Map;

/**
 * One save of a policy.
 *
 * @param changedAt ISO 8601 in UTC
 * @param why the author's comment, or null
 * @param before the settings of the scope until then
 * @param own the settings of the scope from then on
 */
@Info
public record PolicyChangeInfo(
        int version,
        UserInfo changedBy,
        String changedAt,
        String why,
        @PolicyValues Map<String, Object> before,
        @PolicyValues Map<String, Object> own) {}
