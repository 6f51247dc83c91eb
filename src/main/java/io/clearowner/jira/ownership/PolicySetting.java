package io.clearowner.jira.ownership;

import java.util.Optional;

/** The values that a policy is made of; a project may set each of them for itself. */
public enum PolicySetting {
    REASONS("reasons"),
    INCLUDES_RESOLVED("includesResolved", "judgesResolved"),
    ISSUE_TYPES("issueTypes"),
    GRACE_DAYS("graceDays"),
    CONFIRM_WITHIN_DAYS("confirmWithinDays"),
    ON_DECLINE("onDecline"),
    RECONFIRM_EVERY_DAYS("reconfirmEveryDays"),
    INHERITS_FROM("inheritsFrom"),
    OVERLOAD_ABOVE("overloadAbove");

    private final String id;
    private final String storedAs;

    PolicySetting(String id) {
        this(id, id);
    }

    PolicySetting(String id, String storedAs) {
        this.id = id;
        this.storedAs = storedAs;
    }

    /** The name in REST and of form fields. */
    public String id() {
        return id;
    }

    /** The name in the database; never changes, whatever the setting is called elsewhere. */
    public String storedAs() {
        return storedAs;
    }

    public static Optional<PolicySetting> byStoredName(String name) {
        for (PolicySetting setting : values()) {
            if (setting.storedAs.equals(name)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }
}
