package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/**
 * Archives and restores projects and issues (https://developer.atlassian.com/server/jira/platform/jira-archiver/): what
 * is archived leaves the index and cannot be changed. As that page says, the issues of a restored project are found
 * only after the project has been re-indexed. No event is published: we found none that is documented. A service of the
 * host; callers check permissions.
 */
public final class Archive {
    private final Stores stores;

    public Archive(Stores stores) {
        this.stores = stores;
    }

    public void archiveProject(ApplicationUser user, long projectId) {
        List<Long> issues = stores.issues().unarchived(projectId);
        stores.projects().setArchived(projectId, now(), user.getKey());
        deIndex(issues);
    }

    public void restoreProject(long projectId) {
        stores.projects().setArchived(projectId, null, null);
    }

    /** The page "Re-index" of a project's settings. */
    public void reIndexProject(long projectId) {
        try {
            stores.service(IssueIndexingService.class)
                    .reIndexIssueObjects(stores.issues().byIds(stores.issues().unarchived(projectId)));
        } catch (IndexException e) {
            throw new DataAccessException(e);
        }
    }

    /**
     * Archives an issue with its sub-tasks.
     *
     * @throws IllegalArgumentException for a sub-task, which the sandbox archives with its parent only
     */
    public void archiveIssue(ApplicationUser user, Issue issue) {
        deIndex(set(issue, now(), user.getKey()));
    }

    public void restoreIssue(Issue issue) {
        List<Long> ids = set(issue, null, null);
        IssueWriter writer = new IssueWriter(stores);
        stores.issues().byIds(ids).forEach(writer::reIndex);
    }

    private List<Long> set(Issue issue, Timestamp at, String byKey) {
        if (issue.isSubTask()) {
            throw new IllegalArgumentException("Sub-tasks are archived and restored with their parent");
        }
        List<Long> ids = new ArrayList<>(List.of(issue.getId()));
        issue.getSubTaskObjects().forEach(subTask -> ids.add(subTask.getId()));
        stores.db()
                .transactionally(() -> ids.forEach(id -> {
                    stores.issues().lock(id);
                    stores.issues().setArchived(id, at, byKey);
                }));
        return ids;
    }

    private void deIndex(List<Long> ids) {
        try {
            for (Issue issue : stores.issues().byIds(ids)) {
                stores.service(IssueIndexingService.class).deIndex(issue);
            }
        } catch (IndexException e) {
            throw new DataAccessException(e);
        }
    }

    private static Timestamp now() {
        return new Timestamp(System.currentTimeMillis());
    }
}
