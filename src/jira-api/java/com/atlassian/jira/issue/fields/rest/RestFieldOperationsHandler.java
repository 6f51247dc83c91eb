package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [JD7]
 * Confidence: high up to 7.x, medium for 11
 */
public interface RestFieldOperationsHandler {
    Set<String> getSupportedOperations();

    ErrorCollection updateIssueInputParameters(
            IssueContext issueCtx,
            Issue issue,
            String fieldId,
            IssueInputParameters inputParameters,
            List<FieldOperationHolder> operations);
}
