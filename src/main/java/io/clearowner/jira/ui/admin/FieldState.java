package io.clearowner.jira.ui.admin;

/** How one of the plugin's fields stands, for the administration page. */
public final class FieldState {

    private final String meaning;
    private final String name;
    private final String id;
    private final boolean calculated;
    private final boolean onDefaultScreen;
    private final boolean searchable;
    private final boolean somewhere;
    private final String scope;

    /**
     * @param somewhere whether the field applies to any project
     * @param scope where the field applies, in words
     */
    FieldState(
            String meaning,
            String name,
            String id,
            boolean calculated,
            boolean onDefaultScreen,
            boolean searchable,
            boolean somewhere,
            String scope) {
        this.meaning = meaning;
        this.name = name;
        this.id = id;
        this.calculated = calculated;
        this.onDefaultScreen = onDefaultScreen;
        this.searchable = searchable;
        this.somewhere = somewhere;
        this.scope = scope;
    }

    /** What the field is, in the plugin's words, whatever an admin has called it. */
    public String getMeaning() {
        return meaning;
    }

    /** The name that the field has now; empty if there is no field. */
    public String getName() {
        return name;
    }

    /** Whether it is named differently from its meaning, as where an administrator gave it another name. */
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

    /** Whether the field has a searcher; without one nothing can be counted. */
    public boolean isSearchable() {
        return searchable;
    }

    /** Whether the field is there and applies to no project: an administrator adds a context in Jira's own page. */
    public boolean isNowhere() {
        return isPresent() && !somewhere;
    }

    /** The digits of the id, by which Jira's own pages know the field; empty if there is no field. */
    public String getNumber() {
        return id.replaceAll("\\D", "");
    }

    /** Where the field applies, in words; empty if there is no field. */
    public String getScope() {
        return scope;
    }

    /** Whether it is as after an installation, as far as the app can bring that about. */
    boolean healthy() {
        return isPresent() && searchable && (calculated || onDefaultScreen);
    }

    public boolean isOnDefaultScreen() {
        return onDefaultScreen;
    }
}
