package io.clearowner.jira.ui.issueview;

import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueAction;
import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * The issue tab "Ownership history". Draws only a placeholder, which a script fills page by page from REST
 * {@code issues/KEY/ownership/history}, so that a long history does not delay the issue view.
 */
public class OwnershipHistoryTab extends AbstractIssueTabPanel3 {

    private final OwnershipFields fields;

    public OwnershipHistoryTab(OwnershipFields fields) {
        this.fields = fields;
    }

    @Override
    public boolean showPanel(ShowPanelRequest request) {
        return IssueHasOwners.ownerFieldApplies(fields, request.issue());
    }

    @Override
    public List<IssueAction> getActions(GetActionsRequest request) {
        return List.of(new Placeholder(
                descriptor, request.issue().getKey(), request.issue().getCreated()));
    }

    private static final class Placeholder extends AbstractIssueAction {

        private final String issueKey;
        private final Date created;

        private Placeholder(IssueTabPanelModuleDescriptor descriptor, String issueKey, Date created) {
            super(descriptor);
            this.issueKey = issueKey;
            this.created = created;
        }

        @Override
        public Date getTimePerformed() {
            return created;
        }

        /** Not shown in the tab "All": it is not a single event, and Jira's own history has the changes already. */
        @Override
        public boolean isDisplayActionAllTab() {
            return false;
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        protected void populateVelocityParams(Map params) {
            params.put("issueKey", issueKey);
        }
    }
}
