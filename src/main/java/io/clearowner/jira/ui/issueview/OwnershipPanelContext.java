package io.clearowner.jira.ui.issueview;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;

/**
 * The parameters of the panel's template: the issue and the viewer. The panel's script loads everything else, so that
 * the panel does not delay the issue view.
 */
@SuppressWarnings("unchecked") // Jira's base class implements a typed method with a raw one.
public final class OwnershipPanelContext extends AbstractJiraContextProvider {

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        Issue issue = (Issue) helper.getContextParams().get("issue");
        // Jira may add to the map.
        return new HashMap<>(Map.of(
                "issueKey",
                issue.getKey(),
                "issueId",
                String.valueOf(issue.getId()),
                "userKey",
                user == null ? "" : user.getKey()));
    }
}
