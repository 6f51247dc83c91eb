package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.UserField;
import com.atlassian.jira.notification.type.UserCFNotificationTypeAware;
import java.util.List;

/**
 * The custom fields that Jira offers in schemes as "User Custom Field Value". The sandbox has no schemes; this says
 * what the pages of their administration would list. A service of the host.
 */
public final class SchemeFields {
    private final CustomFields fields;

    public SchemeFields(CustomFields fields) {
        this.fields = fields;
    }

    /**
     * For permission schemes and issue security schemes, which share one list: "for a User Selector custom field"
     * (https://docs.atlassian.com/jira/4.0/com/atlassian/jira/security/type/package-summary.html). Which types these
     * are is not documented. {@code UserField} is documented as a marker of "all user fields available in the system"
     * (https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/issue/fields/UserField.html), so the sandbox offers
     * every field of such a type. Jira is known to offer fewer: its own user pickers and types derived from them.
     */
    public List<CustomField> ofPermissionSchemes() {
        return ofType(UserField.class);
    }

    /**
     * For notification schemes; the documentation names the interface
     * (https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/notification/type/UserCFNotificationTypeAware.html).
     */
    public List<CustomField> ofNotificationSchemes() {
        return ofType(UserCFNotificationTypeAware.class);
    }

    private List<CustomField> ofType(Class<?> type) {
        return fields.all().stream()
                .filter(field -> type.isInstance(field.getCustomFieldType()))
                .toList();
    }
}
