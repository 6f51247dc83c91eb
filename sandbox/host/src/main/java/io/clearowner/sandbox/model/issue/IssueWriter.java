package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.util.DefaultIssueChangeHolder;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ImportUtils;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ofbiz.core.entity.GenericValue;

/**
 * Writes issues. As in Jira, each write stores the issue and its history in one transaction, then updates the index,
 * then publishes the event.
 */
final class IssueWriter {
    private final Stores stores;

    IssueWriter(Stores stores) {
        this.stores = stores;
    }

    /** Stores a new issue with the next number of its project; the creator is the user. */
    @SuppressWarnings("unchecked") // CustomField is a raw OrderableField in the API.
    Issue create(ApplicationUser user, StoredIssue issue, EventDispatchOption event) {
        IssueRow row = issue.row();
        Long id = stores.db().inTransaction(() -> {
            row.id = stores.db().nextId("jiraissue");
            row.number = stores.projects().nextIssueNumbers(row.projectId, 1);
            row.creatorKey = user == null ? null : user.getKey();
            row.created = now();
            row.updated = row.created;
            row.statusId = Workflow.OPEN;
            stores.issues().insert(List.of(row));
            modifiedCustomFields(issue).forEach((field, modified) -> {
                if (modified.getNewValue() != null) {
                    field.createValue(issue, modified.getNewValue());
                }
            });
            return row.id;
        });
        issue.resetModifiedFields();
        return publish(id, user, null, event, true);
    }

    /**
     * Stores the modified fields. Without a difference, nothing is stored and no event is published.
     *
     * @throws RefusedChange if the issue is gone
     */
    Issue update(ApplicationUser user, MutableIssue issue, EventDispatchOption event, boolean sendMail) {
        return update(user, issue, event, sendMail, current -> {});
    }

    /** @param first runs in the transaction, with the issue as it is stored, which nobody else can change now */
    Issue update(
            ApplicationUser user,
            MutableIssue issue,
            EventDispatchOption event,
            boolean sendMail,
            Consumer<Issue> first) {
        GenericValue change = stores.db().inTransaction(() -> store(user, (StoredIssue) issue, first));
        issue.resetModifiedFields();
        return change == null
                ? stores.issues().byId(issue.getId())
                : publish(issue.getId(), user, change, event, sendMail);
    }

    /**
     * Makes a transition: what its validators refuse is not stored, and neither is anything if a post function before
     * the event fails.
     *
     * @throws RefusedChange with the message of a validator, or if a module of the workflow fails
     */
    Issue transition(ApplicationUser user, StoredIssue issue, EventDispatchOption event, TransitionSteps steps) {
        Issue original = stores.issues().byId(issue.getId());
        steps.validate(issue, original);
        GenericValue change = stores.db().inTransaction(() -> {
            steps.beforeStore(issue, original);
            GenericValue stored = store(user, issue, steps::requireUnchanged);
            steps.beforeEvent(issue, original);
            return stored;
        });
        issue.resetModifiedFields();
        Issue published = publish(issue.getId(), user, change, event, true);
        steps.afterEvent(issue, original);
        return published;
    }

    private GenericValue store(ApplicationUser user, StoredIssue issue, Consumer<Issue> first) {
        StoredIssue old = stores.issues().lock(issue.getId()).orElseThrow(RefusedChange::gone);
        if (old.isArchived()) {
            throw RefusedChange.archived(old.getKey());
        }
        IssueRow row = issue.row();
        row.rebase(issue.base(), old.row());
        first.accept(old);
        if (old.getResolutionId() == null
                ? row.resolutionId != null
                : !old.getResolutionId().equals(row.resolutionId)) {
            row.resolved = row.resolutionId == null ? null : now();
        }
        IssueChangeHolder changes = new DefaultIssueChangeHolder();
        changes.addChangeItems(Changes.between(old, issue));
        modifiedCustomFields(issue).forEach((field, modified) -> field.updateValue(null, old, modified, changes));
        if (changes.getChangeItems().isEmpty()) {
            return null;
        }
        row.updated = now();
        stores.issues().update(row);
        return history(user, row.id, row.updated, changes.getChangeItems());
    }

    private GenericValue history(ApplicationUser user, Long issueId, Timestamp when, List<ChangeItemBean> items) {
        String author = user == null ? null : user.getKey();
        Long group = stores.db().nextId("changegroup");
        stores.db()
                .update(
                        "insert into changegroup (id, issueid, author, created) values (?, ?, ?, ?)",
                        group,
                        issueId,
                        author,
                        when);
        long itemId = stores.db().nextIds("changeitem", items.size());
        List<Object[]> rows = new ArrayList<>();
        for (ChangeItemBean item : items) {
            rows.add(new Object[] {
                itemId++,
                group,
                item.getFieldType(),
                item.getField(),
                item.getFrom(),
                item.getFromString(),
                item.getTo(),
                item.getToString()
            });
        }
        stores.db()
                .updateAll(
                        "insert into changeitem (id, groupid, fieldtype, field, oldvalue, oldstring, newvalue,"
                                + " newstring) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        rows);
        return new StoredChange(group, issueId, author, when, items);
    }

    void delete(ApplicationUser user, Issue issue, EventDispatchOption event, boolean sendMail) {
        for (Issue subTask : issue.getSubTaskObjects()) {
            delete(user, subTask, event, sendMail);
        }
        boolean deleted = stores.db().inTransaction(() -> {
            boolean exists = stores.issues().lock(issue.getId()).isPresent();
            stores.issues().delete(issue.getId());
            return exists;
        });
        if (!deleted) {
            return;
        }
        try {
            stores.service(IssueIndexingService.class).deIndex(issue);
        } catch (IndexException e) {
            throw new DataAccessException(e);
        }
        send(issue, user, null, event, sendMail);
    }

    /** The field's type may have been disabled since the value was set; then the value is not stored. */
    private Map<CustomField, ModifiedValue<?>> modifiedCustomFields(StoredIssue issue) {
        Map<CustomField, ModifiedValue<?>> fields = new HashMap<>();
        issue.getModifiedFields().forEach((id, modified) -> {
            CustomField field = stores.service(CustomFieldManager.class).getCustomFieldObject(id);
            if (field != null) {
                fields.put(field, modified);
            }
        });
        return fields;
    }

    private Issue publish(
            Long id, ApplicationUser user, GenericValue change, EventDispatchOption event, boolean sendMail) {
        Issue stored = stores.issues().byId(id);
        if (stored == null) {
            throw RefusedChange.gone();
        }
        reIndex(stored);
        send(stored, user, change, event, sendMail);
        return stored;
    }

    void reIndex(Issue issue) {
        if (ImportUtils.isIndexIssues() && !issue.isArchived()) {
            try {
                stores.service(IssueIndexingService.class).reIndex(issue);
            } catch (IndexException e) {
                throw new DataAccessException(e);
            }
        }
    }

    private void send(
            Issue issue, ApplicationUser user, GenericValue change, EventDispatchOption event, boolean sendMail) {
        if (event.isEventBeingSent()) {
            Map<String, Object> params = new HashMap<>();
            params.put(IssueEvent.SEND_MAIL, sendMail);
            stores.service(IssueEvents.class)
                    .publish(new IssueEvent(issue, user, null, null, change, params, event.getEventTypeId()));
        }
    }

    /** Milliseconds, which both databases keep. */
    private static Timestamp now() {
        return new Timestamp(System.currentTimeMillis());
    }
}
