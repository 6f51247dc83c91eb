package io.clearowner.jira.rest;

import java.util.List;

/**
 * The global policy.
 *
 * @param reasons    codes of the reasons that are on, in order of precedence
 * @param issueTypes ids of the issue types that are judged; null for all standard types
 */
@Info
public record PolicyInfo(List<String> reasons, boolean judgesResolved, List<String> issueTypes) {
}
