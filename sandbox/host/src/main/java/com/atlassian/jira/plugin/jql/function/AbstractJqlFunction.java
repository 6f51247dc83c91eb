package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/**
 * The base of the functions of plugins; see {@code com.atlassian.jira.plugin.jql.function.AbstractJqlFunction} in the
 * published javadoc of the Jira API.
 */
public abstract class AbstractJqlFunction implements JqlFunction {
    private JqlFunctionModuleDescriptor descriptor;

    public AbstractJqlFunction() {}

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        descriptor = moduleDescriptor;
    }

    public JqlFunctionModuleDescriptor getModuleDescriptor() {
        return descriptor;
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        if (operand.getArgs().size() != expected) {
            messages.addErrorMessage("Function '" + operand.getName() + "' expected '" + expected
                    + "' arguments but received '" + operand.getArgs().size() + "'.");
        }
        return messages;
    }

    @Override
    public String getFunctionName() {
        return descriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return descriptor.isList();
    }

    protected I18nHelper getI18n() {
        return ComponentAccessor.getComponent(JiraAuthenticationContext.class).getI18nHelper();
    }
}
