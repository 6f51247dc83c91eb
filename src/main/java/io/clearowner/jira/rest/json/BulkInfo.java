package io.clearowner.jira.rest.json;

import io.clearowner.jira.rest.json.ErrorsInfo.ErrorInfo;
import java.util.List;

/** What became of issues that were given an owner together; each counts once. */
@Info
public record BulkInfo(String role, int changed, int unchanged, int failed, List<IssueResultInfo> values) {

    /**
     * What became of one issue.
     *
     * @param result {@code changed}, {@code unchanged} because it was so already, or {@code failed}
     * @param errors why it failed, else none
     */
    @Info
    public record IssueResultInfo(String key, String result, List<ErrorInfo> errors) {}
}
