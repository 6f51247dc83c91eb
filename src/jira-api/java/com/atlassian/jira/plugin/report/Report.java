package com.atlassian.jira.plugin.report;

import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: high up to 8.x, medium for 11
 */
@SuppressWarnings("rawtypes")
public interface Report {
    void init(ReportModuleDescriptor reportModuleDescriptor); // 7: A7

    void validate(ProjectActionSupport action, Map params); // 7: A7

    String generateReportHtml(ProjectActionSupport action, Map params) throws Exception; // 7: A7

    boolean isExcelViewSupported(); // 7: A7

    String generateReportExcel(ProjectActionSupport action, Map params) throws Exception; // 7: A7

    boolean showReport(); // 7: A7
}
