package io.clearowner.jira.ownership;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Those values of a policy that somebody set, each empty where the level above decides. */
public record PolicySettings(
        Optional<Set<String>> reasons,
        Optional<Boolean> includesResolved,
        Optional<Set<String>> issueTypeIds,
        Optional<Integer> graceDays,
        Optional<Integer> confirmWithinDays,
        Optional<OnDecline> onDecline,
        Optional<Integer> reconfirmEveryDays,
        Optional<Set<Provenance>> inheritsFrom,
        Optional<Integer> overloadAbove) {

    /** Nothing is set; the level above decides everything. */
    public static final PolicySettings NONE = new PolicySettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public PolicySettings {
        reasons = reasons.map(Set::copyOf);
        issueTypeIds = issueTypeIds.map(Set::copyOf);
        inheritsFrom = inheritsFrom.map(Set::copyOf);
    }

    /** Every value of a policy as a setting. */
    public static PolicySettings of(Policy policy) {
        return new PolicySettings(
                Optional.of(policy.reasons()),
                Optional.of(policy.includesResolved()),
                Optional.of(policy.issueTypeIds()),
                Optional.of(policy.graceDays()),
                Optional.of(policy.confirmWithinDays()),
                Optional.of(policy.onDecline()),
                Optional.of(policy.reconfirmEveryDays()),
                Optional.of(policy.inheritsFrom()),
                Optional.of(policy.overloadAbove()));
    }

    /**
     * The policy that comes of these settings above another policy.
     *
     * @throws InvalidPolicy naming every setting that is wrong
     */
    public Policy over(Policy above) {
        return new Policy(
                reasons.orElse(above.reasons()),
                includesResolved.orElse(above.includesResolved()),
                issueTypeIds.orElse(above.issueTypeIds()),
                graceDays.orElse(above.graceDays()),
                confirmWithinDays.orElse(above.confirmWithinDays()),
                onDecline.orElse(above.onDecline()),
                reconfirmEveryDays.orElse(above.reconfirmEveryDays()),
                inheritsFrom.orElse(above.inheritsFrom()),
                overloadAbove.orElse(above.overloadAbove()));
    }

    /** Which values are set. */
    public Set<PolicySetting> given() {
        Set<PolicySetting> given = EnumSet.noneOf(PolicySetting.class);
        for (PolicySetting setting : PolicySetting.values()) {
            if (value(setting).isPresent()) {
                given.add(setting);
            }
        }
        return given;
    }

    private Optional<?> value(PolicySetting setting) {
        return switch (setting) {
            case REASONS -> reasons;
            case INCLUDES_RESOLVED -> includesResolved;
            case ISSUE_TYPES -> issueTypeIds;
            case GRACE_DAYS -> graceDays;
            case CONFIRM_WITHIN_DAYS -> confirmWithinDays;
            case ON_DECLINE -> onDecline;
            case RECONFIRM_EVERY_DAYS -> reconfirmEveryDays;
            case INHERITS_FROM -> inheritsFrom;
            case OVERLOAD_ABOVE -> overloadAbove;
        };
    }
}
