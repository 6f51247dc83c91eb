package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;

/** Applies the operations of a REST edit one by one, and then writes the result into the input parameters. */
public abstract class AbstractFieldOperationsHandler<T> implements RestFieldOperationsHandler {
    protected final I18nHelper i18nHelper;

    public AbstractFieldOperationsHandler(I18nHelper i18nHelper) {
        this.i18nHelper = i18nHelper;
    }

    protected abstract T getInitialValue(Issue issue, ErrorCollection errors);

    protected abstract T getInitialCreateValue();

    protected abstract void finaliseOperation(T finalValue, IssueInputParameters parameters, ErrorCollection errors);

    @Override
    public ErrorCollection updateIssueInputParameters(
            IssueContext issueCtx,
            Issue issue,
            String fieldId,
            IssueInputParameters inputParameters,
            List<FieldOperationHolder> operations) {
        ErrorCollection errors = new SimpleErrorCollection();
        T value = issue == null ? getInitialCreateValue() : getInitialValue(issue, errors);
        for (FieldOperationHolder operation : operations) {
            if (errors.hasAnyErrors()) {
                return errors;
            }
            if (!getSupportedOperations().contains(operation.getOperation())) {
                errors.addError(
                        fieldId,
                        "Operation '" + operation.getOperation() + "' is not supported here",
                        ErrorCollection.Reason.VALIDATION_FAILED);
                return errors;
            }
            JsonData data = operation.getData();
            value = switch (operation.getOperation()) {
                case "set" -> handleSetOperation(issueCtx, issue, fieldId, value, data, errors);
                case "add" -> handleAddOperation(issueCtx, issue, fieldId, value, data, errors);
                case "remove" -> handleRemoveOperation(issueCtx, issue, fieldId, value, data, errors);
                default ->
                    throw new UnsupportedOperationException(
                            "AbstractFieldOperationsHandler: operation " + operation.getOperation());
            };
        }
        if (!errors.hasAnyErrors()) {
            finaliseOperation(value, inputParameters, errors);
        }
        return errors;
    }

    protected T handleRemoveOperation(
            IssueContext issueCtx,
            Issue issue,
            String fieldId,
            T currentFieldValue,
            JsonData operationValue,
            ErrorCollection errors) {
        throw new UnsupportedOperationException(getClass().getName() + " has no remove");
    }

    protected T handleSetOperation(
            IssueContext issueCtx,
            Issue issue,
            String fieldId,
            T currentFieldValue,
            JsonData operationValue,
            ErrorCollection errors) {
        throw new UnsupportedOperationException(getClass().getName() + " has no set");
    }

    protected T handleAddOperation(
            IssueContext issueCtx,
            Issue issue,
            String fieldId,
            T currentFieldValue,
            JsonData operationValue,
            ErrorCollection errors) {
        throw new UnsupportedOperationException(getClass().getName() + " has no add");
    }
}
