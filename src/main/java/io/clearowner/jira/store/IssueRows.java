package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.SortedSet;
import java.util.TreeSet;
import net.java.ao.Query;

/** Finds and deletes rows by issue. */
public final class IssueRows {

    private final ActiveObjects ao;

    public IssueRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Ids of all issues with a waiver, a confirmation or a since-when row. */
    public SortedSet<Long> issueIds() {
        SortedSet<Long> ids = new TreeSet<>();
        ao.stream(WaiverAo.class, Query.select("ID, " + WaiverAo.ISSUE_ID), row -> ids.add(row.getIssueId()));
        ao.stream(
                ConfirmationAo.class, Query.select("ID, " + ConfirmationAo.ISSUE_ID), row -> ids.add(row.getIssueId()));
        ao.stream(
                UnclearSinceAo.class, Query.select("ID, " + UnclearSinceAo.ISSUE_ID), row -> ids.add(row.getIssueId()));
        return ids;
    }
}
