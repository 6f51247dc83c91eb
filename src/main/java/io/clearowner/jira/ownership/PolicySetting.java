package io.clearowner.jira.ownership;

import java.util.Optional;

/** The values that a policy is made of; a project may set each of them for itself. */
public enum PolicySetting {
    REASONS("reasons"),
    JUDGES_RESOLVED("judgesResolved"),
    ISSUE_TYPES("issueTypes"),
    GRACE_DAYS("graceDays"),
    CONFIRM_WITHIN_DAYS("confirmWithinDays"),
    ON_DECLINE("onDecline"),
    RECONFIRM_EVERY_DAYS("reconfirmEveryDays"),
    INHERITS_FROM("inheritsFrom"),
    OVERLOAD_ABOVE("overloadAbove");

    private final String id;

    PolicySetting(String id) {
        this.id = id;
    }

    /** The name in REST, the database and the names of form fields. */
    public String id() {
        return id;
    }

    public static Optional<PolicySetting> byId(String id) {
        for (PolicySetting setting : values()) {
            if (setting.id.equals(id)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }
}
