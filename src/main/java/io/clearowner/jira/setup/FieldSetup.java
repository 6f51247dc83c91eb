package io.clearowner.jira.setup;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.StoredOwnershipFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ofbiz.core.entity.GenericEntityException;

/** Creates the plugin's four fields where they are missing, once in the whole cluster. */
public final class FieldSetup {

    static final String LOCK = "io.clearowner.jira.field-setup";

    private final CustomFieldManager customFields;
    private final FieldScreenManager screens;
    private final ClusterLockService locks;
    private final StoredOwnershipFields fields;
    private final JiraAuthenticationContext authentication;

    public FieldSetup(CustomFieldManager customFields, FieldScreenManager screens, ClusterLockService locks,
            StoredOwnershipFields fields, JiraAuthenticationContext authentication) {
        this.customFields = customFields;
        this.screens = screens;
        this.locks = locks;
        this.fields = fields;
        this.authentication = authentication;
    }

    /**
     * Creates what is missing, for all projects and issue types, and puts new owner fields on the default screen. Waits
     * while another node does the same, and then finds its fields.
     *
     * @return the fields that were created now
     * @throws IllegalStateException naming the field that Jira did not create; those before it stay
     */
    public List<OwnershipField> createMissing() {
        ClusterLock lock = locks.getLockForName(LOCK);
        lock.lock();
        try {
            customFields.refresh();
            List<OwnershipField> created = new ArrayList<>();
            for (OwnershipField field : OwnershipField.values()) {
                Optional<CustomField> existing = fields.findAnew(field);
                CustomField now = existing.orElseGet(() -> create(field));
                fields.remember(field, now);
                if (existing.isEmpty()) {
                    created.add(field);
                    putOnDefaultScreen(field, now);
                }
            }
            return created;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the field can be filled in on Jira's default screen; calculated fields need no screen. */
    public boolean onDefaultScreen(CustomField field) {
        FieldScreen screen = screens.getFieldScreen(FieldScreen.DEFAULT_SCREEN_ID);
        return screen != null && screen.containsField(field.getId());
    }

    private CustomField create(OwnershipField field) {
        CustomFieldType<?, ?> type = customFields.getCustomFieldType(field.completeTypeKey());
        if (type == null) {
            throw new IllegalStateException("Jira does not know the field type " + field.completeTypeKey()
                    + ". Is every module of Clear Owner enabled?");
        }
        List<CustomFieldSearcher> searchers = customFields.getCustomFieldSearchers(type);
        if (searchers.isEmpty()) {
            throw new IllegalStateException("Jira has no searcher for " + field.completeTypeKey()
                    + ". Is the system plugin with Jira's custom field types enabled?");
        }
        // No user is logged in when a plugin starts, so these are the texts of Jira's default language.
        I18nHelper i18n = authentication.getI18nHelper();
        try {
            return customFields.createCustomField(
                    i18n.getText("clear-owner.field." + field.typeKey() + ".name"),
                    i18n.getText("clear-owner.field." + field.typeKey() + ".description"),
                    type, searchers.get(0), List.of(GlobalIssueContext.getInstance()),
                    Collections.<IssueType>singletonList(/* all issue types */ null));
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not create " + field.completeTypeKey(), e);
        }
    }

    private void putOnDefaultScreen(OwnershipField field, CustomField created) {
        FieldScreen screen = screens.getFieldScreen(FieldScreen.DEFAULT_SCREEN_ID);
        if (!field.calculated() && screen != null && !screen.containsField(created.getId())) {
            screen.getTab(0).addFieldScreenLayoutItem(created.getId());
        }
    }
}
