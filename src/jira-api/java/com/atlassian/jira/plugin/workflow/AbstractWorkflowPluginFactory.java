package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Collection;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11] extend it on 11 (getDescriptorParams, getVelocityParamsForInput/Edit/View overridden,
 * extractSingleParam called); [J6]
 * Confidence: high (impl). Abstract for the implementor: getVelocityParamsForInput, getVelocityParamsForEdit,
 * getVelocityParamsForView, and getDescriptorParams from the interface
 */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    public AbstractWorkflowPluginFactory() {} // 11: S11 K11

    public Map<String, Object> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        throw new UnsupportedOperationException("AbstractWorkflowPluginFactory#getVelocityParams");
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams); // 11: S11 K11

    protected abstract void getVelocityParamsForEdit(
            Map<String, Object> velocityParams, AbstractDescriptor descriptor); // 11: S11 K11

    protected abstract void getVelocityParamsForView(
            Map<String, Object> velocityParams, AbstractDescriptor descriptor); // 11: S11 K11

    protected Map<String, ?> extractMultipleParams(Map<String, Object> params, Collection<String> paramNames) {
        throw new UnsupportedOperationException("AbstractWorkflowPluginFactory#extractMultipleParams");
    }

    protected String extractSingleParam(Map<String, Object> conditionParams, String paramName) {
        throw new UnsupportedOperationException("AbstractWorkflowPluginFactory#extractSingleParam");
    } // 11: K11

    protected Map<String, String> createMap(Map<String, String> extractedParams) {
        throw new UnsupportedOperationException("AbstractWorkflowPluginFactory#createMap");
    }
}
