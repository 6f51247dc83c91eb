package io.clearowner.sandbox.search.index;

/** Names of the index's fields. A custom field is indexed under its id, such as {@code customfield_10100}. */
public final class Names {
    public static final String ID = "id";
    public static final String KEY = "key";
    public static final String NUMBER = "number";
    public static final String PROJECT = "project";
    public static final String SECURITY = "security";
    public static final String TYPE = "issuetype";
    public static final String STATUS = "status";
    public static final String STATUS_CATEGORY = "statusCategory";
    public static final String RESOLUTION = "resolution";
    public static final String PRIORITY = "priority";
    public static final String REPORTER = "reporter";
    public static final String ASSIGNEE = "assignee";
    public static final String LABELS = "labels";
    public static final String COMPONENT = "component";
    public static final String FIX_VERSION = "fixVersion";
    public static final String AFFECTED_VERSION = "affectedVersion";
    public static final String PARENT = "parent";
    public static final String CREATED = "created";
    public static final String UPDATED = "updated";
    public static final String RESOLVED = "resolved";
    public static final String DUE = "due";
    public static final String SUMMARY = "summary";
    public static final String DESCRIPTION = "description";
    public static final String ENVIRONMENT = "environment";

    /** Names of the fields in which an issue has a value. */
    public static final String PRESENT = "_present";
    /** Names of the fields that apply to an issue and have no value in it. */
    public static final String EMPTY = "_empty";

    /** The issue's id as a number, to get from a document to the issue. */
    public static final String ISSUE = "_issue";

    /** The security level needed to see the issue. */
    public static final String VISIBLE_AT = "_visible_at";
    /** In {@link #VISIBLE_AT}, for issues without a level. */
    public static final String NO_LEVEL = "-1";

    private Names() {}

    /** The field with the whole text of a text field, for sorting. */
    public static String sortOf(String field) {
        return "_sort_" + field;
    }
}
