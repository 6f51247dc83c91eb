package io.clearowner.jira.action.ownerrequest;

import com.atlassian.jira.user.ApplicationUser;

/**
 * A person who can choose the owner of a role, and receives the mail that asks for one.
 *
 * @param area name of the component or project that the person leads; empty for {@link Basis#OTHER_ROLE}
 */
public record Approver(ApplicationUser person, Basis basis, String area) {

    /** Why this person was chosen. */
    public enum Basis {
        OTHER_ROLE("other-role"),
        COMPONENT_LEAD("component-lead"),
        PROJECT_LEAD("project-lead");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
