package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (signatures from 6.3 only)
 */
public abstract class AbstractFieldOperationsHandler<T> implements RestFieldOperationsHandler {
    protected final I18nHelper i18nHelper;
    public AbstractFieldOperationsHandler(I18nHelper i18nHelper) { this.i18nHelper = i18nHelper; }
    protected abstract T getInitialValue(Issue issue, ErrorCollection errors);
    protected abstract T getInitialCreateValue();
    protected abstract void finaliseOperation(T finalValue, IssueInputParameters parameters, ErrorCollection errors);
    public ErrorCollection updateIssueInputParameters(IssueContext issueCtx, Issue issue, String fieldId, IssueInputParameters inputParameters, List<FieldOperationHolder> operations) { throw new UnsupportedOperationException("AbstractFieldOperationsHandler#updateIssueInputParameters"); }
    protected T handleRemoveOperation(IssueContext issueCtx, Issue issue, String fieldId, T currentFieldValue, JsonData operationValue, ErrorCollection errors) { throw new UnsupportedOperationException("AbstractFieldOperationsHandler#handleRemoveOperation"); }
    protected T handleSetOperation(IssueContext issueCtx, Issue issue, String fieldId, T currentFieldValue, JsonData operationValue, ErrorCollection errors) { throw new UnsupportedOperationException("AbstractFieldOperationsHandler#handleSetOperation"); }
    protected T handleAddOperation(IssueContext issueCtx, Issue issue, String fieldId, T currentFieldValue, JsonData operationValue, ErrorCollection errors) { throw new UnsupportedOperationException("AbstractFieldOperationsHandler#handleAddOperation"); }
}
