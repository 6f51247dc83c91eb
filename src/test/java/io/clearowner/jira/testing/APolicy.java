package io.clearowner.jira.testing;

import io.clearowner.jira.ownership.OnDecline;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.Provenance;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Builds a policy that differs from the default in what a test is about. */
public final class APolicy {

    private PolicySettings settings = PolicySettings.NONE;

    private APolicy() {}

    public static APolicy counting(String... reasons) {
        APolicy policy = new APolicy();
        policy.settings = with(policy.settings, Optional.of(Set.of(reasons)), Optional.empty(), Optional.empty());
        return policy;
    }

    public static APolicy likeTheDefault() {
        return new APolicy();
    }

    public APolicy coveringResolved() {
        settings = with(settings, Optional.empty(), Optional.of(true), Optional.empty());
        return this;
    }

    public APolicy coveringTypes(String... ids) {
        settings = with(settings, Optional.empty(), Optional.empty(), Optional.of(Set.of(ids)));
        return this;
    }

    public APolicy graceDays(int days) {
        PolicySettings s = settings;
        settings = new PolicySettings(
                s.reasons(),
                s.includesResolved(),
                s.issueTypeIds(),
                Optional.of(days),
                s.confirmWithinDays(),
                s.onDecline(),
                s.reconfirmEveryDays(),
                s.inheritsFrom(),
                s.overloadAbove());
        return this;
    }

    public APolicy confirmWithinDays(int days) {
        PolicySettings s = settings;
        settings = new PolicySettings(
                s.reasons(),
                s.includesResolved(),
                s.issueTypeIds(),
                s.graceDays(),
                Optional.of(days),
                s.onDecline(),
                s.reconfirmEveryDays(),
                s.inheritsFrom(),
                s.overloadAbove());
        return this;
    }

    public APolicy onDecline(OnDecline choice) {
        PolicySettings s = settings;
        settings = new PolicySettings(
                s.reasons(),
                s.includesResolved(),
                s.issueTypeIds(),
                s.graceDays(),
                s.confirmWithinDays(),
                Optional.of(choice),
                s.reconfirmEveryDays(),
                s.inheritsFrom(),
                s.overloadAbove());
        return this;
    }

    public APolicy reconfirmEveryDays(int days) {
        PolicySettings s = settings;
        settings = new PolicySettings(
                s.reasons(),
                s.includesResolved(),
                s.issueTypeIds(),
                s.graceDays(),
                s.confirmWithinDays(),
                s.onDecline(),
                Optional.of(days),
                s.inheritsFrom(),
                s.overloadAbove());
        return this;
    }

    public APolicy inheritingFrom(Provenance... sources) {
        PolicySettings s = settings;
        Set<Provenance> from = EnumSet.noneOf(Provenance.class);
        from.addAll(Set.of(sources));
        settings = new PolicySettings(
                s.reasons(),
                s.includesResolved(),
                s.issueTypeIds(),
                s.graceDays(),
                s.confirmWithinDays(),
                s.onDecline(),
                s.reconfirmEveryDays(),
                Optional.of(from),
                s.overloadAbove());
        return this;
    }

    public PolicySettings settings() {
        return settings;
    }

    public Policy policy() {
        return settings.over(Policy.DEFAULT);
    }

    private static PolicySettings with(
            PolicySettings s, Optional<Set<String>> reasons, Optional<Boolean> resolved, Optional<Set<String>> types) {
        return new PolicySettings(
                reasons.or(s::reasons),
                resolved.or(s::includesResolved),
                types.or(s::issueTypeIds),
                s.graceDays(),
                s.confirmWithinDays(),
                s.onDecline(),
                s.reconfirmEveryDays(),
                s.inheritsFrom(),
                s.overloadAbove());
    }
}
