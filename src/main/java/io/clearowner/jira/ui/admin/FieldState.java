package io.clearowner.jira.ui.admin;

/** The state of one of the plugin's fields, for the administration page. */
public final class FieldState {

    private final String meaning;
    private final String name;
    private final String id;
    private final boolean calculated;
    private final boolean onDefaultScreen;
    private final boolean searchable;
    private final boolean inAnyProject;
    private final String scope;

    /**
     * @param inAnyProject whether the field applies to any project
     * @param scope where the field applies, in the reader's language
     */
    FieldState(
            String meaning,
            String name,
            String id,
            boolean calculated,
            boolean onDefaultScreen,
            boolean searchable,
            boolean inAnyProject,
            String scope) {
        this.meaning = meaning;
        this.name = name;
        this.id = id;
        this.calculated = calculated;
        this.onDefaultScreen = onDefaultScreen;
        this.searchable = searchable;
        this.inAnyProject = inAnyProject;
        this.scope = scope;
    }

    /** The plugin's own name of the field, whatever an administrator has named it. */
    public String getMeaning() {
        return meaning;
    }

    /** The current name of the field; empty if there is no field. */
    public String getName() {
        return name;
    }

    /** Whether an administrator has given it another name. */
    public boolean isRenamed() {
        return isPresent() && !name.equals(meaning);
    }

    /** As in {@code customfield_10000}; empty if there is no field. */
    public String getId() {
        return id;
    }

    public boolean isPresent() {
        return !id.isEmpty();
    }

    /** A calculated field needs no screen. */
    public boolean isCalculated() {
        return calculated;
    }

    /** Whether the field has a searcher, which counting requires. */
    public boolean isSearchable() {
        return searchable;
    }

    /** Whether the field exists but applies to no project. An administrator adds a context on Jira's own page. */
    public boolean isNowhere() {
        return isPresent() && !inAnyProject;
    }

    /** The digits of the id, which Jira's own pages use; empty if there is no field. */
    public String getNumber() {
        return id.replaceAll("\\D", "");
    }

    /** Where the field applies, in the reader's language; empty if there is no field. */
    public String getScope() {
        return scope;
    }

    /** Whether it is set up as after an installation, apart from its contexts. */
    boolean healthy() {
        return isPresent() && searchable && (calculated || onDefaultScreen);
    }

    public boolean isOnDefaultScreen() {
        return onDefaultScreen;
    }
}
