package io.clearowner.sandbox.web.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Refusal;

/** Finds the issue of a page for the user; a hidden issue and a missing one look the same. */
record IssueLookup(Host host) {

    MutableIssue byKey(String key) {
        return found(host.get(IssueService.class).getIssue(host.user(), key));
    }

    /** By the parameter {@code id}, or else {@code key}. */
    MutableIssue of(Exchange exchange) {
        var id = exchange.number("id");
        return id.isPresent()
                ? found(host.get(IssueService.class).getIssue(host.user(), id.get()))
                : byKey(exchange.required("key"));
    }

    private static MutableIssue found(IssueService.IssueResult result) {
        if (!result.isValid() || result.getIssue() == null) {
            throw new Refusal(
                    404,
                    "You can't view this issue",
                    "It may have been deleted or you don't have permission to view it.");
        }
        return result.getIssue();
    }
}
