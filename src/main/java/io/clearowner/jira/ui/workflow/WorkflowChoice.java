package io.clearowner.jira.ui.workflow;

/** A choice in the form of a module. */
public final class WorkflowChoice {

    private final String value;
    private final String label;
    private final boolean selected;

    WorkflowChoice(String value, String label, boolean selected) {
        this.value = value;
        this.label = label;
        this.selected = selected;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public boolean isSelected() {
        return selected;
    }
}
