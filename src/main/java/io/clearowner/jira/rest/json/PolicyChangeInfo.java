package io.clearowner.jira.rest.json;

import java.util.Map;

/**
 * One save of a policy.
 *
 * @param changedAt ISO 8601 in UTC
 * @param why what the person wrote about it, or null
 * @param before all that the scope had set for itself until then
 * @param own all that the scope set for itself from then on
 */
@Info
public record PolicyChangeInfo(
        int version,
        UserInfo changedBy,
        String changedAt,
        String why,
        @PolicyValues Map<String, Object> before,
        @PolicyValues Map<String, Object> own) {}
