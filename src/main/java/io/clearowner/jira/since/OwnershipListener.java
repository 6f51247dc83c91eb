package io.clearowner.jira.since;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what happens to issues and keeps up what depends on it: the since-when ledger, and the index of sub-tasks, which
 * Jira does not touch when the parent that they inherit from is edited. Never breaks the request that it listens to.
 */
public final class OwnershipListener {

    private static final Logger log = LoggerFactory.getLogger(OwnershipListener.class);

    private final EventPublisher events;
    private final OwnershipFields fields;
    private final SinceLedger ledger;
    private final IssueIndexingService index;

    public OwnershipListener(EventPublisher events, OwnershipFields fields, SinceLedger ledger,
            IssueIndexingService index) {
        this.events = events;
        this.fields = fields;
        this.ledger = ledger;
        this.index = index;
    }

    public void start() {
        events.register(this);
    }

    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        try {
            hear(event);
        } catch (Exception e) {
            Issue issue = event.getIssue();
            log.error("Cannot keep up what depends on issue {}", issue == null ? "?" : issue.getKey(), e);
        }
    }

    private void hear(IssueEvent event) throws GenericEntityException, IndexException {
        Issue issue = event.getIssue();
        Long type = event.getEventTypeId();
        if (EventType.ISSUE_DELETED_ID.equals(type)) {
            ledger.deleted(issue.getId());
        } else if (EventType.ISSUE_CREATED_ID.equals(type)) {
            ledger.created(issue);
        } else {
            // Edits, assignments, moves, standard and custom transitions: the history says what they changed.
            IssueChanges changes = IssueChanges.of(items(event.getChangeLog()), fields);
            if (!changes.none()) {
                changed(issue, changes);
            }
        }
    }

    private void changed(Issue issue, IssueChanges changes) throws IndexException {
        Collection<Issue> heirs = changes.owners().isEmpty() || issue.isSubTask()
                ? List.of() : List.copyOf(issue.getSubTaskObjects());
        ledger.changed(issue, changes, heirs);
        if (!heirs.isEmpty()) {
            index.reIndexIssueObjects(heirs, IssueIndexingParams.INDEX_ISSUE_ONLY);
        }
    }

    private static List<IssueChanges.Item> items(GenericValue changeGroup) throws GenericEntityException {
        List<IssueChanges.Item> items = new ArrayList<>();
        if (changeGroup != null) {
            for (GenericValue item : changeGroup.getRelated("ChildChangeItem")) {
                items.add(new IssueChanges.Item(
                        item.getString("fieldtype"), item.getString("field"), item.getString("oldvalue")));
            }
        }
        return items;
    }
}
