package com.atlassian.jira.plugin.report.impl;

import com.atlassian.jira.plugin.report.Report;
import com.atlassian.jira.plugin.report.ReportModuleDescriptor;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: high up to 8.x, medium for 11. Abstract for the implementor: generateReportHtml
 */
@SuppressWarnings("rawtypes")
public abstract class AbstractReport implements Report {
    protected ReportModuleDescriptor descriptor;

    public AbstractReport() {}

    public void init(ReportModuleDescriptor descriptor) {
        throw new UnsupportedOperationException("AbstractReport#init");
    }

    public void validate(ProjectActionSupport action, Map params) {
        throw new UnsupportedOperationException("AbstractReport#validate");
    }

    public boolean isExcelViewSupported() {
        throw new UnsupportedOperationException("AbstractReport#isExcelViewSupported");
    }

    public String generateReportExcel(ProjectActionSupport action, Map params) throws Exception {
        throw new UnsupportedOperationException("AbstractReport#generateReportExcel");
    }

    public boolean showReport() {
        throw new UnsupportedOperationException("AbstractReport#showReport");
    }

    protected ReportModuleDescriptor getDescriptor() {
        throw new UnsupportedOperationException("AbstractReport#getDescriptor");
    }
}
