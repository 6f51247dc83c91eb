package io.clearowner.sandbox.model.workflow;

import java.util.Map;

/**
 * A module of a transition, as the workflow stores it: by key, and by the name of its class in the argument
 * {@code class.name}. Jira's own steps among the post functions have no plugin.
 *
 * @param moduleKey the complete key; of Jira's own steps the name of a {@link JiraStep}
 */
public record TransitionModule(
        long id, int transitionId, WorkflowKind kind, String moduleKey, Map<String, String> args) {

    public TransitionModule {
        args = Map.copyOf(args);
    }

    String className() {
        return args.get("class.name");
    }

    /** Whether it is one of Jira's own steps. */
    public boolean ofJira() {
        return !moduleKey.contains(":");
    }
}
