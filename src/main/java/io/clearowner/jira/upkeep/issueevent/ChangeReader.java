package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.UserPickers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** Reads from an issue event what an edit changed. */
public final class ChangeReader {

    private final OwnershipFields fields;
    private final Epics epics;
    private final Policies policies;
    private final UserPickers userPickers;

    public ChangeReader(OwnershipFields fields, Epics epics, Policies policies, UserPickers userPickers) {
        this.fields = fields;
        this.epics = epics;
        this.policies = policies;
        this.userPickers = userPickers;
    }

    IssueChanges read(IssueEvent event) throws GenericEntityException {
        return IssueChanges.of(items(event.getChangeLog()), fields, epics.names(), mappedFields());
    }

    /** Whether issues can be in epics at all. */
    boolean epicsExist() {
        return !epics.fields().isEmpty();
    }

    /** The history names assignee and reporter by their ids, and custom fields by their names. */
    private Map<MappedField, Set<String>> mappedFields() {
        Map<MappedField, Set<String>> names = new HashMap<>();
        for (MappedField field : policies.mappedFields()) {
            if (!field.isCustom()) {
                names.put(field, Set.of(field.code()));
            }
            userPickers.find(field).ifPresent(custom -> names.put(field, names(custom)));
        }
        return names;
    }

    private static Set<String> names(CustomField field) {
        return Stream.of(field.getFieldName(), field.getUntranslatedName())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
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
