package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.InvalidPolicy.FaultException;
import io.clearowner.jira.ownership.InvalidPolicy.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of a policy that are set; the level above decides the rest. Immutable. */
public final class PolicySettings {

    /** Sets nothing. */
    public static final PolicySettings NONE = new PolicySettings(Map.of());

    private final Map<PolicySetting<?>, Object> values;

    private PolicySettings(Map<PolicySetting<?>, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** All values of a policy as settings. */
    public static PolicySettings of(Policy policy) {
        Map<PolicySetting<?>, Object> values = new HashMap<>();
        PolicySetting.all().forEach(setting -> values.put(setting, policy.get(setting)));
        return new PolicySettings(values);
    }

    /**
     * Creates settings from plain forms.
     *
     * @throws InvalidPolicy naming every setting with an unknown code; other faults are found by {@link #applyTo}
     */
    public static PolicySettings ofPlain(Map<PolicySetting<?>, Object> plain) {
        Map<PolicySetting<?>, Object> values = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        plain.forEach((setting, value) -> {
            try {
                values.put(setting, setting.kind().fromPlain(value));
            } catch (FaultException e) {
                problems.add(new Problem(setting, e.fault()));
            }
        });
        PolicySettings settings = new PolicySettings(values);
        if (!problems.isEmpty()) {
            throw new InvalidPolicy(settings.problems(problems));
        }
        return settings;
    }

    /** The value; empty if the level above decides. */
    @SuppressWarnings("unchecked") // Values enter only beside a setting of their own type.
    public <T> Optional<T> get(PolicySetting<T> setting) {
        return Optional.ofNullable((T) values.get(setting));
    }

    /** The plain form of the value; empty if the level above decides. */
    public <T> Optional<Object> plain(PolicySetting<T> setting) {
        return get(setting).map(setting.kind()::toPlain);
    }

    public <T> PolicySettings with(PolicySetting<T> setting, T value) {
        Map<PolicySetting<?>, Object> changed = new HashMap<>(values);
        changed.put(setting, value);
        return new PolicySettings(changed);
    }

    /**
     * Applies these settings to the policy of the level above.
     *
     * @throws InvalidPolicy naming every invalid setting
     */
    public Policy applyTo(Policy base) {
        List<Problem> problems = problems(List.of());
        if (!problems.isEmpty()) {
            throw new InvalidPolicy(problems);
        }
        return base.with(values);
    }

    /** The settings that have a value. */
    public Set<PolicySetting<?>> configured() {
        return values.keySet();
    }

    private List<Problem> problems(List<Problem> known) {
        List<Problem> problems = new ArrayList<>(known);
        for (PolicySetting<?> setting : PolicySetting.all()) {
            problem(setting).ifPresent(problems::add);
        }
        problems.sort((a, b) -> Integer.compare(a.setting().index(), b.setting().index()));
        return problems;
    }

    private <T> Optional<Problem> problem(PolicySetting<T> setting) {
        return get(setting).flatMap(setting.kind()::fault).map(fault -> new Problem(setting, fault));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicySettings settings && values.equals(settings.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
