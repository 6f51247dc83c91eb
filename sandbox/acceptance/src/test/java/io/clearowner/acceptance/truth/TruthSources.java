package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.truth.TruthModel.EffectiveOwner;
import io.clearowner.acceptance.truth.TruthModel.Issue;
import io.clearowner.acceptance.truth.TruthModel.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The last sources of owners in {@link TruthModel}: a field of the issue, then leads. */
final class TruthSources {
    static final String NONE = "none";
    static final String ASSIGNEE = "assignee";
    static final String REPORTER = "reporter";

    /** The global policy's field by role; {@link #NONE}, {@link #ASSIGNEE}, {@link #REPORTER} or a custom field. */
    final Map<String, String> fields = new TreeMap<>();
    /** The global policy's leads by role. */
    final Map<String, Set<String>> leads = new TreeMap<>();
    /** By component id. */
    final Map<String, Person> componentLeads = new HashMap<>();
    /** By project key. */
    final Map<String, Person> projectLeads = new HashMap<>();

    /** Asked if no owner is named. */
    Optional<EffectiveOwner> owner(TruthModel model, Issue issue, String role) {
        Person user = issue.users.get(fields.getOrDefault(role, NONE));
        if (user != null) {
            return Optional.of(new EffectiveOwner(user, "field"));
        }
        Set<String> allowed = leads.getOrDefault(role, Set.of());
        if (allowed.contains("component-lead")) {
            Person lead = componentLead(model, issue);
            if (lead == null && issue.isSubTask() && model.policy.inheritsFrom().contains("parent")) {
                lead = componentLead(model, model.issues.get(issue.parent));
            }
            if (lead != null) {
                return Optional.of(new EffectiveOwner(lead, "component-lead"));
            }
        }
        Person lead = allowed.contains("project-lead") ? projectLeads.get(TruthModel.project(issue)) : null;
        return Optional.ofNullable(lead).map(person -> new EffectiveOwner(person, "project-lead"));
    }

    /** The first component with a lead decides, in the order of their names. */
    private Person componentLead(TruthModel model, Issue issue) {
        return model.componentsInOrder(issue)
                .map(componentLeads::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Jira has replaced the key of an account, so that it is another person's to the app. */
    void replace(Person old, Person now) {
        componentLeads.replaceAll((id, lead) -> lead == old ? now : lead);
        projectLeads.replaceAll((project, lead) -> lead == old ? now : lead);
    }

    @Override
    public String toString() {
        return "fields " + fields + ", leads " + leads;
    }
}
