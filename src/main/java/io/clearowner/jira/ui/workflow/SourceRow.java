package io.clearowner.jira.ui.workflow;

import java.util.List;

/** A source in the form of “Set an owner”. */
public final class SourceRow {

    private final int number;
    private final List<WorkflowChoice> choices;

    SourceRow(int number, List<WorkflowChoice> choices) {
        this.number = number;
        this.choices = choices;
    }

    public int getNumber() {
        return number;
    }

    public List<WorkflowChoice> getChoices() {
        return choices;
    }
}
