package io.clearowner.jira.insight.selftest;

import io.clearowner.jira.action.confirmation.AskingRule;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.ConfirmationStore;
import java.util.Optional;

/** Nobody is asked to confirm what a self-test changes and puts back; another rule decides about everything else. */
public final class SelfTestAsking implements AskingRule {

    private final AskingRule next;
    private final LastPutBack last;
    private final SelfTestStore store;
    private final ConfirmationStore confirmations;

    public SelfTestAsking(AskingRule next, LastPutBack last, SelfTestStore store, ConfirmationStore confirmations) {
        this.next = next;
        this.last = last;
        this.store = store;
        this.confirmations = confirmations;
    }

    @Override
    public Asks of(long issueId, Role role, Optional<UserKey> owner, Optional<UserKey> by) {
        Optional<Before> before = last.get().filter(edited -> edited.issueId() == issueId && edited.role() == role);
        if (before.isEmpty()) {
            return next.of(issueId, role, owner, by);
        }
        boolean running = store.before().isPresent();
        if (running && owner.equals(before.get().trial()) && owner.isPresent()) {
            return Asks.NO;
        }
        boolean restored = running
                || confirmations.current(issueId, role).equals(before.get().answer());
        return owner.equals(before.get().owner()) && restored ? Asks.RESTORED : next.of(issueId, role, owner, by);
    }
}
