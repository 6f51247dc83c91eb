package com.atlassian.query.order;

/**
 * The direction of a sort:
 * https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/order/SortOrder.html.
 */
public enum SortOrder {
    ASC,
    DESC;

    /** Anything but "desc" sorts ascending, as the javadoc says. */
    public static SortOrder parseString(String value) {
        return DESC.name().equalsIgnoreCase(value) ? DESC : ASC;
    }
}
