package com.atlassian.jira.plugin.report;

import com.atlassian.jira.project.Project;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (getHtml comes from JiraResourcedModuleDescriptor, folded in)
 */
public interface ReportModuleDescriptor {
    String getLabel();

    String getLabelKey();

    String getUrl(Project project);

    String getHtml(String resourceName, Map<String, ?> velocityParams);
}
