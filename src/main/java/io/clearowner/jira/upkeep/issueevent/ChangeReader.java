package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.event.issue.IssueEvent;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.ArrayList;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** Reads from an issue event what an edit changed. */
public final class ChangeReader {

    private final OwnershipFields fields;
    private final Epics epics;

    public ChangeReader(OwnershipFields fields, Epics epics) {
        this.fields = fields;
        this.epics = epics;
    }

    IssueChanges read(IssueEvent event) throws GenericEntityException {
        return IssueChanges.of(items(event.getChangeLog()), fields, epics.names());
    }

    /** Whether issues can be in epics at all. */
    boolean epicsExist() {
        return !epics.fields().isEmpty();
    }

    private static List<IssueChanges.Item> items(GenericValue changeGroup) throws GenericEntityException {
        List<IssueChanges.Item> items = new ArrayList<>();
        if (changeGroup != null) {
            for (GenericValue item : changeGroup.getRelated("ChildChangeItem")) {
                items.add(new IssueChanges.Item(
                        item.getString("fieldtype"),
                        item.getString("field"),
                        item.getString("oldvalue"),
                        item.getString("oldstring"),
                        item.getString("newvalue")));
            }
        }
        return items;
    }
}
