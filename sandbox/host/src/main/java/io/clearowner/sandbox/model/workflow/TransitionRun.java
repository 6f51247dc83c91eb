package io.clearowner.sandbox.model.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the modules of a transition. What happens to modules that cannot be loaded is that of OSWorkflow 2.7, the public
 * base of Jira's engine: the transition fails; a condition that fails hides it.
 */
public final class TransitionRun {
    private static final Logger LOG = LoggerFactory.getLogger(TransitionRun.class);
    private static final PropertySet NO_PROPERTIES = (PropertySet) Proxy.newProxyInstance(
            PropertySet.class.getClassLoader(), new Class<?>[] {PropertySet.class}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(
                        "The sandbox does not implement PropertySet#" + method.getName());
            });

    private final WorkflowModules modules;
    private final TransitionModules stored;

    public TransitionRun(WorkflowModules modules, TransitionModules stored) {
        this.modules = modules;
        this.stored = stored;
    }

    /** Where among Jira's own steps a post function is. */
    public enum Place {
        /** Its changes of the issue are stored, with their history. */
        BEFORE_STORE,
        /** The issue is stored, in a transaction that is still open. */
        BEFORE_EVENT,
        AFTER_EVENT
    }

    /** The user who makes the transition. */
    private record Caller(String key) implements WorkflowContext {
        private static final long serialVersionUID = 1L;

        @Override
        public String getCaller() {
            return key;
        }

        @Override
        public void setRollbackOnly() {
            throw new UnsupportedOperationException("The sandbox does not implement WorkflowContext#setRollbackOnly");
        }
    }

    /** Whether all conditions hold. Evaluated whenever the transitions of an issue are shown. */
    public boolean open(int transitionId, Issue issue, ApplicationUser user) {
        List<TransitionModule> conditions = stored.of(transitionId, WorkflowKind.CONDITION);
        if (conditions.isEmpty()) {
            return true;
        }
        Map<String, Object> variables = variables(transitionId, issue, null, user);
        return conditions.stream().allMatch(condition -> holds(condition, variables));
    }

    private boolean holds(TransitionModule condition, Map<String, Object> variables) {
        try {
            return modules.worker(Condition.class, condition)
                    .orElseThrow(() -> cannotLoad(condition))
                    .passesCondition(variables, new HashMap<>(condition.args()), NO_PROPERTIES);
        } catch (WorkflowException | RuntimeException e) {
            LOG.warn("The transition {} is hidden", condition.transitionId(), e);
            return false;
        }
    }

    /**
     * Runs the validators until one refuses.
     *
     * @param issue as it will be stored
     * @param original as it is stored
     * @throws InvalidInputException with the message of that validator
     */
    public void validate(int transitionId, Issue issue, Issue original, ApplicationUser user) throws WorkflowException {
        for (TransitionModule validator : stored.of(transitionId, WorkflowKind.VALIDATOR)) {
            try {
                modules.worker(Validator.class, validator)
                        .orElseThrow(() -> cannotLoad(validator))
                        .validate(
                                variables(transitionId, issue, original, user),
                                new HashMap<>(validator.args()),
                                NO_PROPERTIES);
            } catch (RuntimeException e) {
                throw new WorkflowException("A validator failed", e);
            }
        }
    }

    /**
     * Runs the post functions of one place, in their order.
     *
     * @throws IllegalStateException if one fails
     */
    public void functions(int transitionId, Place place, MutableIssue issue, Issue original, ApplicationUser user) {
        Place reached = Place.BEFORE_STORE;
        for (TransitionModule function : stored.of(transitionId, WorkflowKind.FUNCTION)) {
            if (function.moduleKey().equals(JiraStep.STORE.name())) {
                reached = Place.BEFORE_EVENT;
            } else if (function.moduleKey().equals(JiraStep.EVENT.name())) {
                reached = Place.AFTER_EVENT;
            } else if (!function.ofJira() && reached == place) {
                run(function, variables(transitionId, issue, original, user));
            }
        }
    }

    private void run(TransitionModule function, Map<String, Object> variables) {
        try {
            modules.worker(FunctionProvider.class, function)
                    .orElseThrow(() -> cannotLoad(function))
                    .execute(variables, new HashMap<>(function.args()), NO_PROPERTIES);
        } catch (WorkflowException e) {
            throw new IllegalStateException("A post function failed", e);
        }
    }

    private static WorkflowException cannotLoad(TransitionModule module) {
        return new WorkflowException("Could not load the " + module.kind().id() + " " + module.moduleKey());
    }

    private static Map<String, Object> variables(int transitionId, Issue issue, Issue original, ApplicationUser user) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("issue", issue);
        variables.put("context", new Caller(user == null ? null : user.getKey()));
        variables.put("actionId", transitionId);
        if (original != null) {
            variables.put(WorkflowFunctionUtils.ORIGINAL_ISSUE_KEY, original);
        }
        return variables;
    }
}
