package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS10] AbstractSprintsStateJqlFunction on 10.6; [S11] extends it on 11.3; [G8]; [J6]
 * Confidence: high (impl). Abstract for the implementor: validate, getValues,
 * getMinimumNumberOfExpectedArguments, getDataType
 */
public abstract class AbstractJqlFunction implements JqlFunction {
    public AbstractJqlFunction() {} // 11: S11

    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        throw new UnsupportedOperationException("AbstractJqlFunction#init");
    } // 11: S11

    public JqlFunctionModuleDescriptor getModuleDescriptor() {
        throw new UnsupportedOperationException("AbstractJqlFunction#getModuleDescriptor");
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        throw new UnsupportedOperationException("AbstractJqlFunction#validateNumberOfArgs");
    } // 11: S11

    public String getFunctionName() {
        throw new UnsupportedOperationException("AbstractJqlFunction#getFunctionName");
    }

    public boolean isList() {
        throw new UnsupportedOperationException("AbstractJqlFunction#isList");
    }

    protected I18nHelper getI18n() {
        throw new UnsupportedOperationException("AbstractJqlFunction#getI18n");
    }
}
