package io.clearowner.jira.testing;

import io.clearowner.jira.ownership.OnDecline;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.Provenance;
import java.util.Set;

/** Builds a policy that differs from the default in what a test is about. */
public final class APolicy {

    private final PolicySettings settings;

    private APolicy(PolicySettings settings) {
        this.settings = settings;
    }

    public static APolicy counting(String... reasons) {
        return likeTheDefault().with(PolicySetting.REASONS, Set.of(reasons));
    }

    public static APolicy likeTheDefault() {
        return new APolicy(PolicySettings.NONE);
    }

    public <T> APolicy with(PolicySetting<T> setting, T value) {
        return new APolicy(settings.with(setting, value));
    }

    public APolicy coveringResolved() {
        return with(PolicySetting.INCLUDES_RESOLVED, true);
    }

    public APolicy coveringTypes(String... ids) {
        return with(PolicySetting.ISSUE_TYPES, Set.of(ids));
    }

    public APolicy graceDays(int days) {
        return with(PolicySetting.GRACE_DAYS, days);
    }

    public APolicy confirmWithinDays(int days) {
        return with(PolicySetting.CONFIRM_WITHIN_DAYS, days);
    }

    public APolicy onDecline(OnDecline choice) {
        return with(PolicySetting.ON_DECLINE, choice);
    }

    public APolicy reconfirmEveryDays(int days) {
        return with(PolicySetting.RECONFIRM_EVERY_DAYS, days);
    }

    public APolicy inheritingFrom(Provenance... sources) {
        return with(PolicySetting.INHERITS_FROM, Set.of(sources));
    }

    public PolicySettings settings() {
        return settings;
    }

    public Policy policy() {
        return settings.applyTo(Policy.DEFAULT);
    }
}
