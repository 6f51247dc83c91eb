package io.clearowner.jira.ui.issueview;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/**
 * What the panel's template needs: whose page it is, and of which issue. All else is asked by the panel's script, so
 * that the issue view waits for nothing of ours.
 */
@SuppressWarnings("unchecked") // Jira's base class implements a typed method with a raw one.
public final class OwnershipPanelContext extends AbstractJiraContextProvider {

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        Issue issue = (Issue) helper.getContextParams().get("issue");
        return Map.of(
                "issueKey",
                issue.getKey(),
                "issueId",
                String.valueOf(issue.getId()),
                "userKey",
                user == null ? "" : user.getKey());
    }
}
