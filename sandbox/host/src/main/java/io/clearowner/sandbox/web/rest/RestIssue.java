package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import io.clearowner.sandbox.web.http.Host;

/** Finds the issue of a path by key or id; a hidden issue and a missing one look the same. */
final class RestIssue {
    private RestIssue() {}

    static Issue of(Host host, String keyOrId) {
        var service = host.get(IssueService.class);
        var found = keyOrId.matches("\\d{1,18}")
                ? service.getIssue(host.user(), Long.valueOf(keyOrId))
                : service.getIssue(host.user(), keyOrId);
        if (!found.isValid() || found.getIssue() == null) {
            throw ErrorsOf.message(404, "Issue Does Not Exist");
        }
        return found.getIssue();
    }
}
