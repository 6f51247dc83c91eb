package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The history of an issue, oldest first. */
public abstract class HostChangeHistoryManager implements ChangeHistoryManager {
    private static final String SELECT = "select g.id, g.issueid, g.author, g.created, i.fieldtype, i.field,"
            + " i.oldvalue, i.oldstring, i.newvalue, i.newstring from changegroup g join changeitem i on i.groupid = "
            + "g.id where ";

    private final Stores stores;

    public HostChangeHistoryManager(Stores stores) {
        this.stores = stores;
    }

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return read("g.issueid = ?", issue.getId());
    }

    @Override
    public List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since) {
        return read("g.issueid = ? and g.created > ?", issue.getId(), since);
    }

    @Override
    public List<ChangeHistory> getChangeHistoriesForUser(Issue issue, ApplicationUser user) {
        return getChangeHistories(issue).stream()
                .filter(history -> Objects.equals(history.getAuthorKey(), user.getKey()))
                .toList();
    }

    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String field) {
        return getChangeHistories(issue).stream()
                .flatMap(history -> history.getChangeItemBeans().stream())
                .filter(item -> item.getField().equalsIgnoreCase(field))
                .toList();
    }

    @Override
    public ChangeHistory getChangeHistoryById(Long changeGroupId) {
        return read("g.id = ?", changeGroupId).stream().findFirst().orElse(null);
    }

    private List<ChangeHistory> read(String where, Object... parameters) {
        Map<Long, Stored> histories = new LinkedHashMap<>();
        stores.db()
                .list(
                        SELECT + where + " order by g.created, g.id, i.id",
                        row -> {
                            Timestamp created = row.getTimestamp(4);
                            Stored history = histories.get(row.getLong(1));
                            if (history == null) {
                                history = new Stored(stores, row.getLong(1), row.getLong(2), row.getString(3), created);
                                histories.put(row.getLong(1), history);
                            }
                            return history.items.add(new ChangeItemBean(
                                    row.getString(5),
                                    row.getString(6),
                                    row.getString(7),
                                    row.getString(8),
                                    row.getString(9),
                                    row.getString(10),
                                    created));
                        },
                        parameters);
        return List.copyOf(histories.values());
    }

    /** One change as it is stored. */
    private static final class Stored extends ChangeHistory {
        private final Stores stores;
        private final Long id;
        private final Long issueId;
        private final String authorKey;
        private final Timestamp created;
        private final List<ChangeItemBean> items = new ArrayList<>();

        Stored(Stores stores, Long id, Long issueId, String authorKey, Timestamp created) {
            this.stores = stores;
            this.id = id;
            this.issueId = issueId;
            this.authorKey = authorKey;
            this.created = created;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public Long getIssueId() {
            return issueId;
        }

        @Override
        public Issue getIssue() {
            return stores.issues().byId(issueId);
        }

        @Override
        public String getAuthorKey() {
            return authorKey;
        }

        @Override
        public ApplicationUser getAuthorObject() {
            return stores.user(authorKey);
        }

        @Override
        public String getAuthorDisplayName() {
            ApplicationUser author = getAuthorObject();
            return author == null ? null : author.getDisplayName();
        }

        @Override
        public Timestamp getTimePerformed() {
            return created;
        }

        @Override
        public List<ChangeItemBean> getChangeItemBeans() {
            return items;
        }
    }
}
