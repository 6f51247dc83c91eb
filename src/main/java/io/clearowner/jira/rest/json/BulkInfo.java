package io.clearowner.jira.rest.json;

import io.clearowner.jira.rest.json.ErrorsInfo.ErrorInfo;
import java.util.List;

/**
 * The outcomes of a bulk assignment; each issue counts once.
 *
 * @param undo the id under {@code transfers} by which the changes can be undone; null if nothing was changed
 */
@Info
public record BulkInfo(
        String role, int changed, int unchanged, int left, int failed, List<IssueResultInfo> values, String undo) {

    /**
     * The outcome for one issue.
     *
     * @param result {@code changed}, {@code unchanged} because it had the owner already, {@code left} because its role
     *     is not unclear, or {@code failed}
     * @param errors why it failed; empty otherwise
     */
    @Info
    public record IssueResultInfo(String key, String result, List<ErrorInfo> errors) {}
}
