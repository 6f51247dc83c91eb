package io.clearowner.jira.admin;

/** How one of the plugin's fields stands, for the administration page. */
public final class FieldState {

    private final String meaning;
    private final String name;
    private final String id;
    private final boolean calculated;
    private final boolean onDefaultScreen;
    private final boolean searchable;
    private final String scope;

    /** @param scope where the field applies, in words */
    FieldState(String meaning, String name, String id, boolean calculated, boolean onDefaultScreen, boolean searchable,
            String scope) {
        this.meaning = meaning;
        this.name = name;
        this.id = id;
        this.calculated = calculated;
        this.onDefaultScreen = onDefaultScreen;
        this.searchable = searchable;
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

    /** Where the field applies, in words; empty if there is no field. */
    public String getScope() {
        return scope;
    }

    /** Whether it is as after an installation, as far as the app can bring that about. */
    boolean healthy() {
        return isPresent() && (calculated || onDefaultScreen);
    }

    public boolean isOnDefaultScreen() {
        return onDefaultScreen;
    }
}
