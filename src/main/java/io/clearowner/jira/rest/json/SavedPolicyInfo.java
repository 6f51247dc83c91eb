package io.clearowner.jira.rest.json;

/**
 * The policy of a scope.
 *
 * @param project key of the project; null for the global policy
 * @param projectName its name; null for the global policy
 * @param version counts the saves, 0 for none; a save that names it is refused when somebody saved in between
 * @param changedBy who saved last, or null
 * @param changedAt ISO 8601 in UTC, or null
 * @param own what the scope sets for itself
 * @param inherited what applies where it sets nothing: of a project the global policy, of that the defaults
 * @param effective what its issues are assessed by
 */
@Info
public record SavedPolicyInfo(
        String project,
        String projectName,
        int version,
        UserInfo changedBy,
        String changedAt,
        PolicyInfo own,
        PolicyInfo inherited,
        PolicyInfo effective) {}
