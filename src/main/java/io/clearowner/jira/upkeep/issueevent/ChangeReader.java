package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.UserPickers;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads from an issue event, or from the change history, what an edit changed. */
public final class ChangeReader {

    private static final Logger log = LoggerFactory.getLogger(ChangeReader.class);

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

    /** @param at when the change was made */
    IssueChanges read(IssueEvent event, Instant at) throws GenericEntityException {
        return read(items(event.getChangeLog()), at);
    }

    IssueChanges read(ChangeHistory change) {
        List<IssueChanges.Item> items = change.getChangeItemBeans().stream()
                .map(item -> new IssueChanges.Item(
                        item.getFieldType(), item.getField(), item.getFrom(), item.getFromString(), item.getTo()))
                .toList();
        return read(items, change.getTimePerformed().toInstant());
    }

    /** The new owners that an event tells of, empty for nobody; without roles that it does not change. */
    public Map<Role, Optional<UserKey>> newOwners(IssueEvent event) throws GenericEntityException {
        return newOwners(read(event, time(event).orElse(Instant.EPOCH)));
    }

    /** As {@link #newOwners(IssueEvent)}, from the change history. */
    public Map<Role, Optional<UserKey>> newOwners(ChangeHistory change) {
        return newOwners(read(change));
    }

    private static Map<Role, Optional<UserKey>> newOwners(IssueChanges changes) {
        Map<Role, Optional<UserKey>> owners = new EnumMap<>(Role.class);
        changes.owners().forEach((role, change) -> owners.put(role, change.after()));
        return owners;
    }

    private IssueChanges read(List<IssueChanges.Item> items, Instant at) {
        return IssueChanges.of(items, fields, epics.names(), mappedFields(), at);
    }

    /** When the change of the event was made, which may be long before the event arrives; empty if it does not say. */
    public static Optional<Instant> time(IssueEvent event) {
        GenericValue changeGroup = event.getChangeLog();
        // Unverified on Jira 11: the time of a change group is its field "created", as text like a Timestamp's
        String created = changeGroup == null ? null : changeGroup.getString("created");
        try {
            return Optional.ofNullable(created).map(Timestamp::valueOf).map(Timestamp::toInstant);
        } catch (IllegalArgumentException e) {
            log.debug("An issue event has an unknown form of time", e);
            return Optional.empty();
        }
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
