package io.clearowner.jira.rest.json;

import java.util.List;
import java.util.Map;

/**
 * The policy of a scope.
 *
 * @param project key of the project; null for the global policy
 * @param projectName its name; null for the global policy
 * @param version number of saves; a save that names an older version is refused
 * @param changedBy the author of the last save, or null
 * @param changedAt ISO 8601 in UTC, or null
 * @param own the values that the scope sets, by id of the setting; null if not set
 * @param inherited the values used if not set: of the global policy for a project, otherwise the defaults
 * @param effective the values that apply to its issues
 * @param settings descriptions of the settings; null in lists
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
