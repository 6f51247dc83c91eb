package io.clearowner.jira.rest.json;

import java.util.List;
import java.util.Map;

/**
 * The policy of a scope.
 *
 * @param project key of the project; null for the global policy
 * @param projectName its name; null for the global policy
 * @param version counts the saves, 0 for none; a save that names it is refused when somebody saved in between
 * @param changedBy who saved last, or null
 * @param changedAt ISO 8601 in UTC, or null
 * @param own what the scope sets for itself, by id of the setting; null for what it does not set
 * @param inherited what applies where it sets nothing: of a project the global policy, of that the defaults
 * @param effective what its issues are assessed by, likewise
 * @param settings what the settings are; null in lists
 */
@Info
public record SavedPolicyInfo(
        String project,
        String projectName,
        int version,
        UserInfo changedBy,
        String changedAt,
        @PolicyValues Map<String, Object> own,
        @PolicyValues Map<String, Object> inherited,
        @PolicyValues Map<String, Object> effective,
        List<SettingInfo> settings) {}
