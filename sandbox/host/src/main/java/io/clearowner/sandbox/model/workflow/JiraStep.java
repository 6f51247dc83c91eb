package io.clearowner.sandbox.model.workflow;

import java.util.List;

/**
 * The post functions that every transition has, in the words and the order of Jira
 * (https://confluence.atlassian.com/adminjiraserver/advanced-workflow-configuration-938847439.html).
 */
public enum JiraStep {
    STATUS("Set issue status to the linked status of the destination workflow step."),
    COMMENT("Add a comment to an issue if one is entered during a transition."),
    STORE("Update change history for an issue and store the issue in the database."),
    INDEX("Re-index an issue to keep indexes in sync with the database."),
    EVENT("Fire an event that can be processed by the listeners.");

    static final List<JiraStep> IN_ORDER = List.of(values());

    private final String text;

    JiraStep(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
