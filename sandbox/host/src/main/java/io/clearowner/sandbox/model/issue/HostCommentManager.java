package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Partial;
import java.sql.Timestamp;
import java.util.Date;
import java.util.HashMap;
import java.util.List;

/** Comments, visible to everybody who can see the issue. */
public abstract class HostCommentManager implements CommentManager {
    private final Stores stores;

    public HostCommentManager(Stores stores) {
        this.stores = stores;
    }

    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        return stores.db()
                .list(
                        "select id, author, actionbody, created, updated from jiraaction where issueid = ?"
                                + " order by created, id",
                        row -> (Comment) Partial.create(
                                Stored.class,
                                stores,
                                issue,
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getTimestamp(4),
                                row.getTimestamp(5)),
                        issue.getId());
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        Timestamp now = new Timestamp(System.currentTimeMillis());
        Long id = stores.db().nextId("jiraaction");
        String key = author == null ? null : author.getKey();
        stores.db().transactionally(() -> {
            stores.db()
                    .update(
                            "insert into jiraaction (id, issueid, author, actionbody, created, updated)"
                                    + " values (?, ?, ?, ?, ?, ?)",
                            id,
                            issue.getId(),
                            key,
                            body,
                            now,
                            now);
            stores.db().update("update jiraissue set updated = ? where id = ?", now, issue.getId());
        });
        Comment comment = Partial.create(Stored.class, stores, issue, id, key, body, now, now);
        new IssueWriter(stores).reIndex(stores.issues().byId(issue.getId()));
        if (dispatchEvent) {
            stores.service(IssueEvents.class)
                    .publish(new IssueEvent(
                            issue, author, comment, null, null, new HashMap<>(), EventType.ISSUE_COMMENTED_ID));
        }
        return comment;
    }

    /** A comment as it is stored. */
    public abstract static class Stored implements Comment {
        private final Stores stores;
        private final Issue issue;
        private final Long id;
        private final String authorKey;
        private final String body;
        private final Date created;
        private final Date updated;

        public Stored(Stores stores, Issue issue, Long id, String authorKey, String body, Date created, Date updated) {
            this.stores = stores;
            this.issue = issue;
            this.id = id;
            this.authorKey = authorKey;
            this.body = body;
            this.created = created;
            this.updated = updated;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getBody() {
            return body;
        }

        @Override
        public ApplicationUser getAuthorApplicationUser() {
            return stores.user(authorKey);
        }

        @Override
        public ApplicationUser getUpdateAuthorApplicationUser() {
            return getAuthorApplicationUser();
        }

        @Override
        public String getAuthorFullName() {
            ApplicationUser author = getAuthorApplicationUser();
            return author == null ? null : author.getDisplayName();
        }

        @Override
        public Date getCreated() {
            return created;
        }

        @Override
        public Date getUpdated() {
            return updated;
        }

        @Override
        public Issue getIssue() {
            return issue;
        }

        @Override
        public String getGroupLevel() {
            return null;
        }

        @Override
        public Long getRoleLevelId() {
            return null;
        }
    }
}
