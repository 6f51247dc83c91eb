package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Chooses the values for the screen by the name of the resource
 * (https://developer.atlassian.com/server/jira/platform/workflow-modules/).
 */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    public AbstractWorkflowPluginFactory() {}

    @Override
    public Map<String, Object> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> values = new HashMap<>();
        switch (resourceName) {
            case "input-parameters" -> getVelocityParamsForInput(values);
            case "edit-parameters" -> getVelocityParamsForEdit(values, descriptor);
            case "view" -> getVelocityParamsForView(values, descriptor);
            default -> throw new IllegalArgumentException("There is no screen " + resourceName);
        }
        return values;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected Map<String, ?> extractMultipleParams(Map<String, Object> params, Collection<String> paramNames) {
        throw new UnsupportedOperationException("The sandbox does not implement extractMultipleParams");
    }

    protected String extractSingleParam(Map<String, Object> conditionParams, String paramName) {
        throw new UnsupportedOperationException("The sandbox does not implement extractSingleParam");
    }

    protected Map<String, String> createMap(Map<String, String> extractedParams) {
        throw new UnsupportedOperationException("The sandbox does not implement createMap");
    }
}
