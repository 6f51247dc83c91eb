package io.clearowner.jira.ui.admin;

import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.jira.platform.OwnershipField;

/** The state of one of the plugin's fields, for the administration page. */
public final class FieldState {

    private final String meaning;
    private final OwnershipField ownershipField;
    private final CustomField field;
    private final boolean onDefaultScreen;
    private final String scope;

    /**
     * @param meaning what the field is, in the plugin's words
     * @param field null if there is no such field
     * @param scope where the field applies, in the reader's language
     */
    FieldState(
            String meaning, OwnershipField ownershipField, CustomField field, boolean onDefaultScreen, String scope) {
        this.meaning = meaning;
        this.ownershipField = ownershipField;
        this.field = field;
        this.onDefaultScreen = onDefaultScreen;
        this.scope = scope;
    }

    /** The plugin's own name of the field, whatever an administrator has named it. */
    public String getMeaning() {
        return meaning;
    }

    /** The current name of the field; empty if there is no field. */
    public String getName() {
        return field == null ? "" : field.getFieldName();
    }

    /** Whether an administrator has given it another name. */
    public boolean isRenamed() {
        return isPresent() && !getName().equals(meaning);
    }

    /** As in {@code customfield_10000}; empty if there is no field. */
    public String getId() {
        return field == null ? "" : field.getId();
    }

    public boolean isPresent() {
        return field != null;
    }

    /** A calculated field needs no screen. */
    public boolean isCalculated() {
        return ownershipField.calculated();
    }

    /** Whether the field has a searcher, ownershipField counting requires. */
    public boolean isSearchable() {
        return field != null && field.getCustomFieldSearcher() != null;
    }

    /** Whether the field exists but applies to no project. An administrator adds a context on Jira's own page. */
    public boolean isNowhere() {
        return isPresent()
                && !field.isAllProjects()
                && field.getAssociatedProjectObjects().isEmpty();
    }

    /** The digits of the id, ownershipField Jira's own pages use; empty if there is no field. */
    public String getNumber() {
        return getId().replaceAll("\\D", "");
    }

    /** Where the field applies, in the reader's language; empty if there is no field. */
    public String getScope() {
        return scope;
    }

    /** Whether nothing about the field needs attention. */
    public boolean isSound() {
        return healthy() && !isNowhere();
    }

    /** Whether it is set up as after an installation, apart from its contexts. */
    boolean healthy() {
        return isSearchable() && (isCalculated() || onDefaultScreen);
    }

    public boolean isOnDefaultScreen() {
        return onDefaultScreen;
    }
}
