package io.clearowner.jira.ui.workflow;

import java.util.List;

/** A source in the form of “Set an owner”. */
public final class SourceRow {

    private final int number;
    private final List<WorkflowChoice> choices;
    private final String person;

    SourceRow(int number, List<WorkflowChoice> choices, String person) {
        this.number = number;
        this.choices = choices;
        this.person = person;
    }

    public int getNumber() {
        return number;
    }

    public List<WorkflowChoice> getChoices() {
        return choices;
    }

    /** The user name, if the source is a person. */
    public String getPerson() {
        return person;
    }
}
