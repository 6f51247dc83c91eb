package io.clearowner.jira.insight.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A list of the issues that a person owns. In the order of urgency; an issue may be in several. */
public enum MyList {

    /** A role of mine is unclear. */
    UNCLEAR("unclear", UnclearSearch.DEFAULT_ORDER),

    /** My role is clear, but the other role, which is not mine, is unclear. */
    OTHER_UNCLEAR("otherUnclear", UnclearSearch.DEFAULT_ORDER),

    /** Due within {@link MyIssues#DUE_WITHIN_DAYS} days, or overdue. */
    DUE_SOON("dueSoon", "ORDER BY due ASC, priority DESC"),

    /** Everything. */
    ALL("all", UnclearSearch.DEFAULT_ORDER);

    private final String id;
    private final String order;

    MyList(String id, String order) {
        this.id = id;
        this.order = order;
    }

    /** The name in REST. */
    public String id() {
        return id;
    }

    /** JQL that orders the most urgent issue first. */
    String order() {
        return order;
    }

    public static Optional<MyList> byId(String id) {
        return Arrays.stream(values()).filter(list -> list.id.equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(MyList::id).toList();
    }
}
