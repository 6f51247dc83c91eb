package io.clearowner.jira.action.ownerrequest;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Who can give a role of an issue an owner, and gets the mail when somebody asks.
 *
 * @param area name of the component or project that the person leads; empty for {@link Because#OTHER_ROLE}
 */
public record Approver(ApplicationUser person, Because because, String area) {

    /** Why it is this person. */
    public enum Because {
        OTHER_ROLE("other-role"),
        COMPONENT_LEAD("component-lead"),
        PROJECT_LEAD("project-lead");

        private final String code;

        Because(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
