package io.clearowner.jira.assessment.policy;

import io.clearowner.jira.ownership.InvalidPolicy;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.store.PolicyText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All policies in force, computed from the saved settings: defaults, then global settings, then the project's. */
record PoliciesInForce(Policy global, Map<Long, Policy> ofProjects, Set<MappedField> mappedFields) {

    private static final Logger log = LoggerFactory.getLogger(PoliciesInForce.class);

    static final String GLOBAL = "global";

    /** @param texts settings by {@link #GLOBAL} or project id */
    static PoliciesInForce of(Map<String, String> texts) {
        Policy global = parse(Policy.DEFAULT, GLOBAL, texts.getOrDefault(GLOBAL, ""));
        Map<Long, Policy> projects = new HashMap<>();
        texts.forEach((scope, text) -> {
            if (!scope.equals(GLOBAL)) {
                projects.put(Long.valueOf(scope), parse(global, scope, text));
            }
        });
        return new PoliciesInForce(global, projects, mappedFields(global, projects.values()));
    }

    Policy ofProject(long projectId) {
        return Objects.requireNonNullElse(ofProjects.get(projectId), global);
    }

    private static Set<MappedField> mappedFields(Policy global, Collection<Policy> projects) {
        Set<MappedField> fields = new HashSet<>();
        for (Role role : Role.values()) {
            fields.add(global.mappedField(role));
            projects.forEach(policy -> fields.add(policy.mappedField(role)));
        }
        fields.remove(MappedField.NONE);
        return Set.copyOf(fields);
    }

    /** Ignores settings that are invalid in this version of the plugin, because issues must still be assessed. */
    private static Policy parse(Policy base, String scope, String text) {
        try {
            PolicySettings settings = PolicyText.read(text);
            return settings.applyTo(base);
        } catch (InvalidPolicy | NumberFormatException e) {
            log.warn("Ignoring the invalid policy of {}: {}", scope, text, e);
            return base;
        }
    }
}
