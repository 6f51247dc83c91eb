package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [I8] on 8.21; [J6]
 * Confidence: high for the members shown up to 8.x, medium for 11
 */
public interface FieldConfigScheme {
    Long getId(); // 8-9: I8

    String getName(); // 8-9: G8 I8

    String getDescription(); // 8-9: I8

    Map<String, FieldConfig> getConfigs(); // 8-9: G8 I8

    List<JiraContextNode> getContexts(); // 8-9: I8

    boolean isInContext(IssueContext issueContext);

    List<Project> getAssociatedProjectObjects(); // 8-9: I8

    List<Long> getAssociatedProjectIds(); // 8-9: M9

    Collection<IssueType>
            getAssociatedIssueTypes(); // 8-9: I8; medium: Collection<IssueType> in 7+ (GenericValue before)

    Collection<String> getAssociatedIssueTypeIds(); // 8-9: M9

    boolean isGlobal();

    boolean isAllProjects(); // 8-9: M9

    boolean isAllIssueTypes(); // 8-9: M9

    boolean isEnabled();

    boolean isBasicMode();

    FieldConfig getOneAndOnlyConfig(); // 8-9: I8 C8
}
