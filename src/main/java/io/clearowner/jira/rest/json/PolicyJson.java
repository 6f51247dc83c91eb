package io.clearowner.jira.rest.json;

import com.atlassian.jira.project.Project;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.store.StoredPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Formats policies as values by the id of their setting. */
public final class PolicyJson {

    private final Policies policies;
    private final UserJson users;
    private final SettingsJson settings;

    public PolicyJson(Policies policies, UserJson users, SettingsJson settings) {
        this.policies = policies;
        this.users = users;
        this.settings = settings;
    }

    /**
     * A policy with a description of its settings, from which a form can be drawn.
     *
     * @param project null for the global policy
     */
    public SavedPolicyInfo described(PolicyScope scope, Project project) {
        return saved(scope, project, settings.all());
    }

    /** A policy in a list, without the description. */
    public SavedPolicyInfo listed(PolicyScope scope, Project project) {
        return saved(scope, project, null);
    }

    private SavedPolicyInfo saved(PolicyScope scope, Project project, List<SettingInfo> description) {
        Optional<StoredPolicy> saved = policies.saved(scope);
        return new SavedPolicyInfo(
                project == null ? null : project.getKey(),
                project == null ? null : project.getName(),
                saved.map(StoredPolicy::version).orElse(0),
                saved.map(StoredPolicy::changedBy).map(users::user).orElse(null),
                saved.map(StoredPolicy::changedAt).map(IsoTime::of).orElse(null),
                values(saved.map(StoredPolicy::settings).orElse(PolicySettings.NONE)),
                values(PolicySettings.of(scope.equals(PolicyScope.GLOBAL) ? Policy.DEFAULT : policies.global())),
                values(PolicySettings.of(policies.of(scope))),
                description);
    }

    public PageInfo<PolicyChangeInfo> history(PolicyScope scope, int start, int limit) {
        // Read one more: it has the settings before the last change on the page.
        List<StoredPolicy> saves = policies.history(scope, start, limit + 1);
        List<PolicyChangeInfo> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(limit, saves.size()); i++) {
            changes.add(
                    change(saves.get(i), i + 1 < saves.size() ? saves.get(i + 1).settings() : PolicySettings.NONE));
        }
        return new PageInfo<>(start, limit, policies.versions(scope), changes);
    }

    private PolicyChangeInfo change(StoredPolicy saved, PolicySettings before) {
        return new PolicyChangeInfo(
                saved.version(),
                users.user(saved.changedBy()),
                IsoTime.of(saved.changedAt()),
                saved.why().isEmpty() ? null : saved.why(),
                values(before),
                values(saved.settings()));
    }

    private static Map<String, Object> values(PolicySettings settings) {
        Map<String, Object> values = new LinkedHashMap<>();
        PolicySetting.all()
                .forEach(setting ->
                        values.put(setting.id(), settings.plain(setting).orElse(null)));
        return values;
    }
}
