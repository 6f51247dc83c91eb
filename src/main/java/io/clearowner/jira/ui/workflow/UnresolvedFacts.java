package io.clearowner.jira.ui.workflow;

import io.clearowner.jira.platform.JiraIssueFacts;

/**
 * The facts of an issue in a transition, whose resolution does not count: the screen of the transition may just have
 * set it, and most policies do not cover resolved issues.
 */
final class UnresolvedFacts extends JiraIssueFacts {

    UnresolvedFacts(JiraIssueFacts facts) {
        super(facts);
    }

    @Override
    public boolean resolved() {
        return false;
    }
}
