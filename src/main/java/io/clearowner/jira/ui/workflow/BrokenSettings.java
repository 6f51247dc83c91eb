package io.clearowner.jira.ui.workflow;

/** A workflow has settings of one of our modules that this version cannot follow. */
final class BrokenSettings extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param argument as in the workflow's XML
     * @param value null if it is missing
     */
    BrokenSettings(String argument, String value) {
        super(argument + "=" + value);
    }
}
