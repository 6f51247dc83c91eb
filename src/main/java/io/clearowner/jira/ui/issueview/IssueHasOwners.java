package io.clearowner.jira.ui.issueview;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.stream.Stream;

/** Shows the panel only on issues to which an owner field applies. */
public final class IssueHasOwners extends AbstractIssueWebCondition {

    private final OwnershipFields fields;

    public IssueHasOwners(OwnershipFields fields) {
        this.fields = fields;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        return ownerFieldApplies(fields, issue);
    }

    static boolean ownerFieldApplies(OwnershipFields fields, Issue issue) {
        return Stream.of(Role.values())
                .flatMap(role -> fields.owner(role).stream())
                .anyMatch(field -> field.getRelevantConfig(issue) != null);
    }
}
