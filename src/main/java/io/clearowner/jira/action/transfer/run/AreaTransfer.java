package io.clearowner.jira.action.transfer.run;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.action.transfer.plan.TransferPlan;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.People;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferRow.State;
import io.clearowner.jira.store.TransferStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Hands over the projects and components that a person owns. Issues that inherit from them are not written; the change
 * of the area has them indexed again.
 */
public final class AreaTransfer {

    private final TransferStore store;
    private final StoredAreaOwners owners;
    private final ProjectManager projects;
    private final People people;
    private final UserManager users;
    private final Clock clock;

    public AreaTransfer(
            TransferStore store,
            StoredAreaOwners owners,
            ProjectManager projects,
            People people,
            UserManager users,
            Clock clock) {
        this.store = store;
        this.owners = owners;
        this.projects = projects;
        this.people = people;
        this.users = users;
        this.clock = clock;
    }

    /**
     * The areas that a plan hands over, by role. Only plans that name one person for the role hand over areas.
     *
     * @return lists in the order of the ids
     */
    public Map<Role, List<Area>> concerned(TransferPlan plan) {
        return List.of(Role.values()).stream()
                .filter(role -> plan.areas() && plan.owner().isPresent())
                .filter(role -> plan.onlyPerson(role).filter(people::active).isPresent())
                .collect(Collectors.toMap(
                        role -> role, role -> owners.ownedBy(plan.owner().orElseThrow(), role).stream()
                                .filter(area -> within(plan, area))
                                .sorted((a, b) -> Long.compare(a.id(), b.id()))
                                .toList()));
    }

    private boolean within(TransferPlan plan, Area area) {
        if (plan.projectId().isEmpty()) {
            return true;
        }
        long projectId = plan.projectId().getAsLong();
        Project project = projects.getProjectObj(projectId);
        return area.equals(Area.project(projectId))
                || project != null
                        && project.getComponents().stream()
                                .map(ProjectComponent::getId)
                                .map(Area::component)
                                .anyMatch(area::equals);
    }

    /** @return false if another node has taken over */
    boolean handOver(StoredTransfer transfer, long fence, TransferPlan plan, ApplicationUser by) {
        for (Map.Entry<Role, List<Area>> areas : concerned(plan).entrySet()) {
            Role role = areas.getKey();
            for (Area area : areas.getValue()) {
                Optional<UserKey> to = plan.onlyPerson(role);
                TransferRow intent = new TransferRow(
                        0,
                        transfer.id(),
                        0,
                        Optional.of(area),
                        role,
                        plan.owner(),
                        to,
                        State.INTENDED,
                        clock.instant(),
                        0,
                        Optional.empty(),
                        Optional.empty());
                Optional<Integer> row = store.intend(fence, intent);
                if (row.isPresent()) {
                    owners.set(area, role, to, UserKeys.of(by));
                    store.settle(row.get(), State.CHANGED, 0, Optional.empty());
                } else if (!store.holds(transfer.id(), fence)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Settles an intent that was written before a kill; one that was not carried out is written again. */
    void settle(TransferRow intent) {
        if (owner(intent).equals(intent.to())) {
            store.settle(intent.id(), State.CHANGED, 0, Optional.empty());
        } else {
            store.withdraw(intent.id());
        }
    }

    /** @return false if another node has taken over */
    boolean putBack(long fence, TransferRow row, ApplicationUser by) {
        if (!store.intendUndo(fence, row)) {
            return false;
        }
        if (!owner(row).equals(row.to())) {
            store.settle(row.id(), State.LEFT, 0, Optional.of("clear-owner.transfer.row.changed"));
        } else if (row.from().filter(this::deleted).isPresent()) {
            store.settle(row.id(), State.LEFT, 0, Optional.of("clear-owner.transfer.row.account-deleted"));
        } else {
            owners.set(row.area().orElseThrow(), row.role(), row.from(), UserKeys.of(by));
            store.settle(row.id(), State.UNDONE, 0, Optional.empty());
        }
        return true;
    }

    /** Settles a row that was about to be put back before a kill. */
    void settleUndo(TransferRow row) {
        State state = owner(row).equals(row.from()) ? State.UNDONE : State.CHANGED;
        store.settle(row.id(), state, 0, Optional.empty());
    }

    private Optional<UserKey> owner(TransferRow row) {
        return owners.of(row.area().orElseThrow(), row.role());
    }

    private boolean deleted(UserKey person) {
        return users.getUserByKey(person.value()) == null;
    }
}
