package io.clearowner.jira.action.confirmation;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Gives the same answer for several roles. One that cannot be answered does not stop the others. */
public final class BulkAnswers {

    /** Roles per request: about as many as can be answered while a person waits. */
    public static final int MAX_ROLES = 100;

    private final Confirmations confirmations;

    public BulkAnswers(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    /** A role of an issue. */
    public record IssueRole(String key, Role role) {}

    /**
     * The outcome for one role.
     *
     * @param refusal why it was not answered; null if it was
     */
    public record Outcome(IssueRole role, Refusal refusal) {}

    /** @return one outcome per role, in their order */
    public List<Outcome> answer(
            ApplicationUser person, Collection<IssueRole> roles, Answer answer, Optional<String> note) {
        List<Outcome> outcomes = new ArrayList<>(roles.size());
        for (IssueRole role : roles) {
            try {
                confirmations.answer(person, role.key(), role.role(), answer, note);
                outcomes.add(new Outcome(role, null));
            } catch (Refusal refusal) {
                outcomes.add(new Outcome(role, refusal));
            }
        }
        return outcomes;
    }
}
