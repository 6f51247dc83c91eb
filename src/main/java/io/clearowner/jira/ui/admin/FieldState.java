package io.clearowner.jira.ui.admin;

import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.jira.platform.OwnershipField;

/** How one of the plugin's fields stands, for the administration page. */
public final class FieldState {

    private final String meaning;
    private final OwnershipField which;
    private final CustomField field;
    private final boolean onDefaultScreen;
    private final String scope;

    /**
     * @param meaning what the field is, in the plugin's words
     * @param field null if there is no such field
     * @param scope where the field applies, in words
     */
    FieldState(String meaning, OwnershipField which, CustomField field, boolean onDefaultScreen, String scope) {
        this.meaning = meaning;
        this.which = which;
        this.field = field;
        this.onDefaultScreen = onDefaultScreen;
        this.scope = scope;
    }

    /** What the field is, in the plugin's words, whatever an admin has called it. */
    public String getMeaning() {
        return meaning;
    }

    /** The name that the field has now; empty if there is no field. */
    public String getName() {
        return field == null ? "" : field.getFieldName();
    }

    /** Whether it is named differently from its meaning, as where an administrator gave it another name. */
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
        return which.calculated();
    }

    /** Whether the field has a searcher; without one nothing can be counted. */
    public boolean isSearchable() {
        return field != null && field.getCustomFieldSearcher() != null;
    }

    /** Whether the field is there and applies to no project: an administrator adds a context in Jira's own page. */
    public boolean isNowhere() {
        return isPresent()
                && !field.isAllProjects()
                && field.getAssociatedProjectObjects().isEmpty();
    }

    /** The digits of the id, by which Jira's own pages know the field; empty if there is no field. */
    public String getNumber() {
        return getId().replaceAll("\\D", "");
    }

    /** Where the field applies, in words; empty if there is no field. */
    public String getScope() {
        return scope;
    }

    /** Whether it is as after an installation, as far as the app can bring that about. */
    boolean healthy() {
        return isSearchable() && (isCalculated() || onDefaultScreen);
    }

    public boolean isOnDefaultScreen() {
        return onDefaultScreen;
    }
}
