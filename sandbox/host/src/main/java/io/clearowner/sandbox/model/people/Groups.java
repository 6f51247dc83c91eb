package io.clearowner.sandbox.model.people;

/** The groups that every sandbox starts with. */
public final class Groups {
    public static final String ADMINISTRATORS = "jira-administrators";
    public static final String USERS = "jira-software-users";
    /** Everybody but lee; they may work in the projects that are not open to all users. */
    public static final String INSIDERS = "insiders";
    /** They administer the imported projects, but not Jira. */
    public static final String PROJECT_LEADS = "project-leads";

    private Groups() {}
}
