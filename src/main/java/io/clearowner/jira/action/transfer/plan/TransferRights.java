package io.clearowner.jira.action.transfer.plan;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.StoredTransfer;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may run which plan. Jira administrators may run any plan, and project administrators those that stay within their
 * project. Everybody may hand over what they own themselves, to one person who is asked to confirm.
 */
public final class TransferRights {

    private final Access access;
    private final ProjectManager projects;

    public TransferRights(Access access, ProjectManager projects) {
        this.access = access;
        this.projects = projects;
    }

    /** @throws Refusal unless the user may run the plan */
    public void require(ApplicationUser user, TransferPlan plan) {
        if (!allowed(user, plan)) {
            throw Refusal.because(Kind.FORBIDDEN, "user", "clear-owner.rest.transfer.not-allowed");
        }
    }

    /** Whether the user is active and may run the plan. */
    public boolean allowed(ApplicationUser user, TransferPlan plan) {
        return user.isActive() && (administers(user) || administersProject(user, plan) || handsOverOwn(user, plan));
    }

    /** As {@link #require(ApplicationUser, TransferPlan)}, for a transfer that exists. */
    public void require(ApplicationUser user, StoredTransfer transfer) {
        if (!allowed(user, transfer)) {
            throw Refusal.because(Kind.FORBIDDEN, "user", "clear-owner.rest.transfer.not-allowed");
        }
    }

    /**
     * Whether the user is active and may run or undo the transfer. What somebody changed by hand is undone by that
     * person, or by a Jira administrator.
     */
    public boolean allowed(ApplicationUser user, StoredTransfer transfer) {
        return transfer.byHand()
                ? user.isActive() && (transfer.startedBy().equals(UserKeys.of(user)) || administers(user))
                : allowed(user, PlanText.read(transfer.plan()));
    }

    public boolean administers(ApplicationUser user) {
        return access.administers(user);
    }

    /** Whether the plan stays within a project that the user administers. */
    public boolean administersProject(ApplicationUser user, TransferPlan plan) {
        if (plan.projectId().isEmpty()) {
            return false;
        }
        Project project = projects.getProjectObj(plan.projectId().getAsLong());
        return project != null && access.administers(project, user);
    }

    private static boolean handsOverOwn(ApplicationUser user, TransferPlan plan) {
        Set<Optional<UserKey>> successors =
                plan.sources().keySet().stream().map(plan::onlyPerson).collect(Collectors.toSet());
        return plan.owner().equals(Optional.of(UserKeys.of(user)))
                && !plan.areas()
                && plan.asking() == Asking.YES
                && successors.size() == 1
                && !successors.contains(Optional.empty());
    }
}
