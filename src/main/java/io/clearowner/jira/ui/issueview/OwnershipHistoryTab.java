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
 * The issue tab "Ownership history". It draws a place only, which a script fills page by page from REST
 * {@code issues/KEY/ownership/history}, so that an issue with a long history opens as quickly as any other.
 */
public class OwnershipHistoryTab extends AbstractIssueTabPanel3 {

    private final OwnershipFields fields;

    public OwnershipHistoryTab(OwnershipFields fields) {
        this.fields = fields;
    }

    @Override
    public boolean showPanel(ShowPanelRequest request) {
        return IssueHasOwners.owned(fields, request.issue());
    }

    @Override
    public List<IssueAction> getActions(GetActionsRequest request) {
        return List.of(
                new Place(descriptor, request.issue().getKey(), request.issue().getCreated()));
    }

    private static final class Place extends AbstractIssueAction {

        private final String issueKey;
        private final Date created;

        private Place(IssueTabPanelModuleDescriptor descriptor, String issueKey, Date created) {
            super(descriptor);
            this.issueKey = issueKey;
            this.created = created;
        }

        @Override
        public Date getTimePerformed() {
            return created;
        }

        /** Not among "All": it is not one event, and what it shows there is in Jira's own history already. */
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
