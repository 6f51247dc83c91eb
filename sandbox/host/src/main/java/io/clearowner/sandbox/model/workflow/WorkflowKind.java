package io.clearowner.sandbox.model.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The kinds of modules of a transition (https://developer.atlassian.com/server/jira/platform/workflow-modules/). */
public enum WorkflowKind {
    CONDITION("condition", "Condition", WorkflowPluginConditionFactory.class, Condition.class),
    VALIDATOR("validator", "Validator", WorkflowPluginValidatorFactory.class, Validator.class),
    FUNCTION("function", "PostFunction", WorkflowPluginFunctionFactory.class, FunctionProvider.class);

    private final String id;
    private final String inAddresses;
    private final Class<? extends WorkflowPluginFactory> factory;
    private final Class<?> worker;

    WorkflowKind(String id, String inAddresses, Class<? extends WorkflowPluginFactory> factory, Class<?> worker) {
        this.id = id;
        this.inAddresses = inAddresses;
        this.factory = factory;
        this.worker = worker;
    }

    /** The name in the database and in the sandbox's REST. */
    public String id() {
        return id;
    }

    /** As in {@code AddWorkflowTransitionPostFunction!default.jspa}. */
    public String inAddresses() {
        return inAddresses;
    }

    /** The element of {@code atlassian-plugin.xml}. */
    public String element() {
        return "workflow-" + id;
    }

    Class<? extends WorkflowPluginFactory> factory() {
        return factory;
    }

    /** What the class in {@code condition-class}, {@code validator-class} or {@code function-class} implements. */
    Class<?> worker() {
        return worker;
    }

    /** OSWorkflow's description of a module with its settings, as a factory gets it. */
    @SuppressWarnings("unchecked") // OSWorkflow's maps are raw.
    AbstractDescriptor descriptor(Map<String, String> args) {
        AbstractDescriptor descriptor =
                switch (this) {
                    case CONDITION -> new ConditionDescriptor();
                    case VALIDATOR -> new ValidatorDescriptor();
                    case FUNCTION -> new FunctionDescriptor();
                };
        Map<Object, Object> target =
                switch (this) {
                    case CONDITION -> ((ConditionDescriptor) descriptor).getArgs();
                    case VALIDATOR -> ((ValidatorDescriptor) descriptor).getArgs();
                    case FUNCTION -> ((FunctionDescriptor) descriptor).getArgs();
                };
        target.putAll(args);
        return descriptor;
    }

    public static Optional<WorkflowKind> byId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
