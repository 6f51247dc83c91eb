package io.clearowner.jira.ownership;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Which reasons count, on which issues, and where owners are inherited from: a value for each setting. Immutable. */
public final class Policy {

    /** Applies where nothing is configured. */
    public static final Policy DEFAULT = new Policy(
            PolicySetting.all().stream().map(PolicySetting::defaultValue).toArray());

    /** By {@link PolicySetting#index()}: read for every issue that is indexed. */
    private final Object[] values;

    private final PolicySources sources;

    private Policy(Object[] values) {
        this.values = values;
        this.sources = PolicySources.of(this);
    }

    @SuppressWarnings("unchecked") // Values enter only beside a setting of their own type.
    public <T> T get(PolicySetting<T> setting) {
        return (T) values[setting.index()];
    }

    /** @param changed valid values of the settings' own types */
    Policy with(Map<PolicySetting<?>, Object> changed) {
        Object[] copy = values.clone();
        changed.forEach((setting, value) -> copy[setting.index()] = value);
        return new Policy(copy);
    }

    /** Whether the policy covers the issue; if not, the issue is not assessed. */
    public boolean covers(IssueFacts issue) {
        if (issue.resolved() && !get(PolicySetting.INCLUDES_RESOLVED)) {
            return false;
        }
        Set<String> issueTypes = get(PolicySetting.ISSUE_TYPES);
        return issueTypes.isEmpty() ? !issue.subTask() : issueTypes.contains(issue.issueTypeId());
    }

    /** Whether the role inherits from the source if nobody is named and no earlier source has an owner. */
    public boolean inherits(Role role, Provenance source) {
        return sources.of(role).contains(source);
    }

    /** Whether either role inherits from the source. */
    public boolean inherits(Provenance source) {
        return inherits(Role.PRODUCT, source) || inherits(Role.DELIVERY, source);
    }

    /** The field of the issue that the role inherits from; none by default. */
    public MappedField mappedField(Role role) {
        return get(PolicySetting.inheritsFromField(role));
    }

    /** Whether both policies assess every issue the same way. */
    public boolean assessesSameAs(Policy other) {
        return PolicySetting.all().stream()
                .filter(PolicySetting::affectsAssessment)
                .allMatch(setting -> get(setting).equals(other.get(setting)));
    }

    public boolean counts(String reason) {
        return get(PolicySetting.REASONS).contains(reason);
    }

    /** Whether a user who is given a role by someone else is asked to confirm it. */
    public boolean asksForConfirmation() {
        return counts(Reasons.UNCONFIRMED) || counts(Reasons.DECLINED);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy policy && Arrays.equals(values, policy.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
